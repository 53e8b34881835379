import { checkPrintable } from "../../src/check/printable";
import { evaluationOf } from "./evaluations";

describe("a text", () => {
  it("that is cut off when its sheet is printed is found", () => {
    expect(checkPrintable(evaluationOf(["長い文章。".repeat(400), "よい。"]))).toMatchObject([
      { code: "textTooLongToPrint", field: "selfAssessment" },
    ]);
  });

  it("that prints whole is no finding", () => {
    expect(checkPrintable(evaluationOf(["講座を開いた。", "よい。"]))).toEqual([]);
  });
});
