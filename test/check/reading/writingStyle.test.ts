import { checkDigitWidths } from "../../../src/check/reading/digitWidths";
import { checkPunctuation } from "../../../src/check/reading/punctuation";
import { workbookOf } from "./texts";

describe("commas of two kinds", () => {
  it("are told once, at the first text with the rarer one", () => {
    const evaluation = workbookOf([
      "春、秋に開いた。",
      "夏，冬に開いた。",
      "朝、夕に開いた。",
      "昼，夜に開いた。",
      "雨、雪。",
    ]);
    expect(checkPunctuation(evaluation)).toMatchObject([
      { code: "mixedPunctuation", measure: "1-2", rare: "，", usual: "、", count: 2 },
    ]);
  });

  it("are no finding where one parts thousands, or where all are alike", () => {
    expect(checkPunctuation(workbookOf(["春、秋に１，０００人。"]))).toEqual([]);
    expect(checkPunctuation(workbookOf(["春，秋。", "夏，冬。"]))).toEqual([]);
  });
});

describe("digits of two widths", () => {
  it("are told once, at the first text with the rarer ones", () => {
    expect(checkDigitWidths(workbookOf(["12 人", "１２人", "30 人"]))).toMatchObject([
      { code: "mixedDigitWidths", measure: "1-2", rare: "full", count: 1 },
    ]);
    expect(checkDigitWidths(workbookOf(["3 人", "３人", "４人"]))).toMatchObject([
      { measure: "1-1", rare: "half", count: 1 },
    ]);
  });

  it.each([
    [
      "where single digits are full-width and all others half-width",
      ["３回で延べ120人が参加した。", "５回", "40人"],
    ],
    [
      "in numbers of measures, codes and addresses",
      ["施策1-1のA4判を３回配った。", "http://example.jp/2/", "ver2.0"],
    ],
    ["before the items of a list", ["(1) ２か所に増えた。\n(2) ３回開いた。"]],
    ["where all are alike", ["３回で延べ１２０人", "４０人"]],
  ])("are no finding %s", (_where, texts) => {
    expect(checkDigitWidths(workbookOf(texts))).toEqual([]);
  });
});
