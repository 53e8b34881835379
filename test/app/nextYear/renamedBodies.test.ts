import { readRenamedBodies } from "../../../src/app/nextYear/renamedBodies";

describe("the new names of sections", () => {
  it("are read a line each, typed or pasted from two columns", () => {
    const { renamed, unread } = readRenamedBodies(
      "市民課＝住民課\r\n\n 協働課\t 市民協働課 \n緑の課 → 公園課",
    );
    expect([...renamed]).toEqual([
      ["市民課", "住民課"],
      ["協働課", "市民協働課"],
      ["緑の課", "公園課"],
    ]);
    expect(unread).toEqual([]);
  });

  it.each(["市民課", "市民課=", "=住民課", "市民課=住民課=区民課"])(
    "are asked again where they are none: %s",
    (line) => {
      expect(readRenamedBodies(line)).toEqual({ renamed: new Map(), unread: [line] });
    },
  );
});
