import { checkFilled } from "../../src/check/filled";
import { findingSeverity } from "../../src/check/finding";
import { evaluationOf } from "./evaluations";

describe("a required text", () => {
  it.each([
    ["", "blank", "error"],
    ["　\n", "blank", "error"],
    ["同上", "placeholder", "error"],
    ["特になし", "noneAnswer", "warning"],
    ["0.85", "numberOnly", "warning"],
  ] as const)("%j is found as %s", (text, code, severity) => {
    expect(checkFilled(evaluationOf([text, "よい。"]))).toMatchObject([
      { code, field: "selfAssessment", policy: "1", measure: "1-1", place: { row: 0 } },
    ]);
    expect(findingSeverity(code)).toBe(severity);
  });

  it("is found as an error of Excel where its cell holds one", () => {
    expect(checkFilled(evaluationOf(["", ""], { error: "#REF!" }))).toMatchObject([
      { code: "errorValue", error: "#REF!" },
      { code: "errorValue" },
    ]);
  });

  it("that is written is no finding, and one without a cell is left to the check of the sheets", () => {
    expect(checkFilled(evaluationOf(["講座を開いた。", "よい。"]))).toEqual([]);
    expect(checkFilled(evaluationOf(["", ""], { place: null }))).toEqual([]);
  });
});
