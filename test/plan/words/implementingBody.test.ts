import { foldLine } from "../../../src/plan/words/foldedLine";
import { readImplementingBody, splitImplementingBody } from "../../../src/plan/words/implementingBody";

describe("the body that carries a measure out", () => {
  it.each([
    ["実施主体：市民活動推進課", "市民活動推進課"],
    ["担当課：広報課、市民課", "広報課、市民課"],
    ["所管課　市民課", "市民課"],
    ["【担当】市民課", "市民課"],
    ["（担当課：市民課）", "市民課"],
    ["　・担当課: ＮＰＯ法人みどり", "ＮＰＯ法人みどり"],
    ["実施主体：", ""],
  ])("is read from: %s", (text, body) => {
    expect(readImplementingBody(foldLine(text))).toBe(body);
  });

  it.each(["実施主体が連携して取り組んだ。", "担当課：連絡を密にした。", "担当者会議の開催", "市民課"])(
    "is not read from: %s",
    (text) => {
      expect(readImplementingBody(foldLine(text))).toBeNull();
    },
  );

  it("is taken off the end of a title", () => {
    expect(splitImplementingBody("情報の提供（担当課：市民課）")).toEqual({
      title: "情報の提供",
      implementingBody: "市民課",
    });
    expect(splitImplementingBody("情報の提供（新規）")).toEqual({
      title: "情報の提供（新規）",
      implementingBody: "",
    });
  });
});
