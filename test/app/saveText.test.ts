import { openWorkbook, type OpenWorkbook } from "../../src/app/openWorkbook";
import { saveText } from "../../src/app/saveText";
import { worklist } from "../../src/app/worklist";
import type { AssessmentKey } from "../../src/plan/plan";
import { City } from "./city";

const firstSheet = "1 裾野の拡大";

async function open(city: City): Promise<OpenWorkbook> {
  const workbook = await openWorkbook(city.host.runExcel);
  if (workbook === null) throw new Error("not ours");
  return workbook;
}

function keyOf(workbook: OpenWorkbook, measure: string, field: AssessmentKey): string {
  const items = worklist(workbook.report).policies.flatMap((policy) => policy.items);
  const text = items
    .find((item) => item.measure?.number === measure)
    ?.texts.find((each) => each.field === field);
  if (text === undefined) throw new Error(`no text ${measure} ${field}`);
  return text.key;
}

function textOf(workbook: OpenWorkbook | null, measure: string, field: AssessmentKey): string | undefined {
  const measures = workbook?.report.evaluation.plan.policies.flatMap((policy) => policy.measures);
  return measures?.find(({ number }) => number === measure)?.[field];
}

describe("saving a text that was typed in the pane", () => {
  it.each([
    ["plain text", "講座を開いた。\n冊子も配った。"],
    ["what looks like a formula", "=SUM(1,2)"],
    ["what looks like a number", "0012"],
    ["what begins with an apostrophe", "'引用"],
    ["nothing, to empty the cell", ""],
  ])("puts %s into its cell exactly as typed", async (_, text) => {
    const city = new City();
    await city.build();
    await city.type(firstSheet, "E8", "前の文章");
    const workbook = await open(city);
    const key = keyOf(workbook, "1-2", "selfAssessment");
    const result = await saveText(city.host.runExcel, workbook, { key, expected: "前の文章", text });
    expect(result.outcome).toBe("saved");
    expect(city.read(firstSheet, "E8")).toBe(text);
    expect(textOf(result.workbook, "1-2", "selfAssessment")).toBe(text);
    expect(textOf(await open(city), "1-2", "selfAssessment")).toBe(text);
  });

  it("takes one round trip to look and one to write", async () => {
    const city = new City();
    await city.build();
    const workbook = await open(city);
    const before = city.host.usage().syncs;
    const key = keyOf(workbook, "1-2", "selfAssessment");
    await saveText(city.host.runExcel, workbook, { key, expected: "", text: "講座を開いた。" });
    expect(city.host.usage().syncs - before).toBe(2);
  });

  it("never writes over what a colleague wrote meanwhile, and hands it over", async () => {
    const city = new City();
    await city.build();
    const workbook = await open(city);
    await city.type(firstSheet, "E8", "同僚の文章");
    const key = keyOf(workbook, "1-2", "selfAssessment");
    const result = await saveText(city.host.runExcel, workbook, { key, expected: "", text: "私の文章" });
    expect(result).toMatchObject({ outcome: "changed", current: "同僚の文章" });
    expect(city.read(firstSheet, "E8")).toBe("同僚の文章");
    expect(textOf(result.workbook, "1-2", "selfAssessment")).toBe("同僚の文章");
  });

  it("finds the cell again when rows were put in above it", async () => {
    const city = new City();
    await city.build();
    const workbook = await open(city);
    await city.host.runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(firstSheet);
      sheet.protection.unprotect();
      sheet.getRange("7:7").insert("Down");
      await context.sync();
    });
    const key = keyOf(workbook, "1-2", "selfAssessment");
    const result = await saveText(city.host.runExcel, workbook, { key, expected: "", text: "私の文章" });
    expect(result.outcome).toBe("saved");
    expect([city.read(firstSheet, "E8"), city.read(firstSheet, "E9")]).toEqual(["", "私の文章"]);
  });

  it("writes nowhere when the measure's row is gone", async () => {
    const city = new City();
    await city.build();
    const workbook = await open(city);
    await city.host.runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(firstSheet);
      sheet.protection.unprotect();
      sheet.getRange("8:8").delete("Up");
      await context.sync();
    });
    const key = keyOf(workbook, "1-2", "selfAssessment");
    const result = await saveText(city.host.runExcel, workbook, { key, expected: "", text: "私の文章" });
    expect(result.outcome).toBe("gone");
    expect(city.column(firstSheet, "E", 7)).not.toContain("私の文章");
  });

  it("puts the text on the measure's own sheet where there is one", async () => {
    const city = new City();
    await city.build(undefined, { layout: "measure" });
    const workbook = await open(city);
    const key = keyOf(workbook, "1-2", "committeeAssessment");
    const result = await saveText(city.host.runExcel, workbook, { key, expected: "", text: "意見です。" });
    expect(result.outcome).toBe("saved");
    expect(city.column("1-2 情報の提供", "B")).toContain("意見です。");
    expect(city.column(firstSheet, "F", 7)).toContain("意見です。");
  });
});
