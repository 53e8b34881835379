import { checkPlanSheet, checkSheets } from "../../src/check/structure";
import { evaluationOf, measureOf, outlineOf, policyOf } from "./evaluations";

describe("the structure", () => {
  it("without any measure is found as an empty plan", () => {
    expect(checkPlanSheet(outlineOf([policyOf("1", "甲", [])]))).toMatchObject([{ code: "planIsEmpty" }]);
    expect(checkPlanSheet(outlineOf([policyOf("1", "甲", [measureOf("1-1", "い")])]))).toEqual([]);
  });

  it("of sheets tells what is missing, and of a column whose texts it held", () => {
    const place = { sheetId: "s", sheetName: "1 甲", row: 5, column: 0 };
    const sheet = { policy: "1", measure: "", place };
    const part = evaluationOf(["", ""]);
    const faults = [
      { code: "sheetMissing" as const, ...sheet },
      { code: "columnMissing" as const, ...sheet, header: "自己評価", field: "selfAssessment" as const },
    ];
    expect(checkSheets({ ...part, faults })).toMatchObject([
      { code: "sheetMissing", field: null, place },
      { code: "columnMissing", field: "selfAssessment", header: "自己評価" },
    ]);
  });
});
