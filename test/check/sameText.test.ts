import { checkSameText } from "../../src/check/sameText";
import { evaluationOf } from "./evaluations";

describe("the two texts of a measure", () => {
  it("are found where they differ in spacing and width only", () => {
    expect(checkSameText(evaluationOf(["A を 開いた。", "Ａを開いた。"]))).toMatchObject([
      { code: "sameText", field: "committeeAssessment" },
    ]);
  });

  it("are no finding where they differ, where both are blank, or where both say 特になし", () => {
    expect(checkSameText(evaluationOf(["開いた。", "よい。"]))).toEqual([]);
    expect(checkSameText(evaluationOf(["", ""]))).toEqual([]);
    expect(checkSameText(evaluationOf(["特になし", "特になし。"]))).toEqual([]);
  });
});
