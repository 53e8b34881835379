import { checkPrintable, checkRowHeights } from "../../src/check/printable";
import { evaluationOf, wholeOf } from "./evaluations";

describe("a text", () => {
  it("that is cut off when its sheet is printed is found", () => {
    expect(checkPrintable(evaluationOf(["長い文章。".repeat(400), "よい。"]))).toMatchObject([
      { code: "textTooLongToPrint", field: "selfAssessment" },
    ]);
  });

  it("that prints whole is no finding", () => {
    expect(checkPrintable(evaluationOf(["講座を開いた。", "よい。"]))).toEqual([]);
  });

  it.each([
    ["whose row shows a line of many is told once for all", 30, [{ code: "rowsTooLow", count: 2 }]],
    ["whose row is high enough is no finding", 300, []],
    ["whose row is hidden is no finding", 0, []],
    ["whose row was not read is no finding", undefined, []],
  ])("%s", (_, rowHeight, found) => {
    const text = "講座を開き、参加者の声を次の年に生かした。".repeat(6);
    const part = evaluationOf([text, text], { rowHeight });
    expect(checkRowHeights(wholeOf(part))).toMatchObject(found);
  });
});
