import { checkSameText } from "../../src/check/sameText";
import { evaluationOf } from "./evaluations";

describe("the two texts of a measure", () => {
  it("are found where they differ in spacing and width only", () => {
    expect(checkSameText(evaluationOf(["A を 開いた。", "Ａを開いた。"]))).toMatchObject([
      { code: "sameText", field: "committeeAssessment" },
    ]);
  });

  it("are no finding where they differ, or where both are blank", () => {
    expect(checkSameText(evaluationOf(["開いた。", "よい。"]))).toEqual([]);
    expect(checkSameText(evaluationOf(["", ""]))).toEqual([]);
  });
});
