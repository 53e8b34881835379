import { implementingBodies } from "../../src/forms/bodies";

describe("the bodies of a measure", () => {
  it.each(["、", "，", ",", "・", "･", "／", "/", "\n", "\r\n"])("are parted by %j", (mark) => {
    expect(implementingBodies(`市民課${mark}広報課`)).toEqual(["市民課", "広報課"]);
  });

  it("are named once each, and one that is not named is one too", () => {
    expect(implementingBodies("市民課、 市民課 、")).toEqual(["市民課"]);
    expect(implementingBodies(" 、")).toEqual([""]);
  });
});
