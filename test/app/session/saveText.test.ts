import { openWorkbook, type OpenWorkbook } from "../../../src/app/session/openWorkbook";
import { saveText } from "../../../src/app/session/saveText";
import { worklist } from "../../../src/app/check/worklist";
import type { AssessmentKey } from "../../../src/plan/plan";
import { watchedPort } from "../../reliability/workbookTexts";
import { City } from "../city";

const firstSheet = "1 裾野の拡大";
const now = new Date(2017, 3, 1, 9, 30);

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
  return measures?.find(({ number }) => number === measure)?.texts[field];
}

/** A person saves the self-assessment of 1-2 who saw `expected` in the cell. */
async function saveOver(city: City, expected: string, text: string): Promise<void> {
  const workbook = await open(city);
  const key = keyOf(workbook, "1-2", "selfAssessment");
  await saveText(city.host.runExcel, workbook, { key, expected, text, now });
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
    const result = await saveText(city.host.runExcel, workbook, { key, expected: "前の文章", text, now });
    expect(result.outcome).toBe("saved");
    expect(city.read(firstSheet, "E8")).toBe(text);
    expect(textOf(result.workbook, "1-2", "selfAssessment")).toBe(text);
    expect(textOf(await open(city), "1-2", "selfAssessment")).toBe(text);
  });

  it.each(["=SUM(1,2)", "0012", "'引用", "-3回", "1-1"])(
    "puts %s exactly as typed also into a cell that is no longer one of texts",
    async (text) => {
      const city = new City();
      await city.build();
      await city.host.runExcel(async (context) => {
        const sheet = context.workbook.worksheets.getItem(firstSheet);
        sheet.protection.unprotect();
        sheet.getRange("E8").numberFormat = [["General"]];
        await context.sync();
      });
      await saveOver(city, "", text);
      expect(city.read(firstSheet, "E8")).toBe(text);
      expect(textOf(await open(city), "1-2", "selfAssessment")).toBe(text);
    },
  );

  it("takes one round trip to look and one to write", async () => {
    const city = new City();
    await city.build();
    const workbook = await open(city);
    const before = city.host.usage().syncs;
    const key = keyOf(workbook, "1-2", "selfAssessment");
    await saveText(city.host.runExcel, workbook, { key, expected: "", text: "講座を開いた。", now });
    expect(city.host.usage().syncs - before).toBe(2);
  });

  it.each([
    ["the first", []],
    ["a further one", ["前に移した文章。"]],
  ])(
    "puts what a colleague wrote meanwhile into 保管 before it takes its place, %s there",
    async (_, before) => {
      const city = new City();
      await city.build();
      for (const text of before) {
        await city.type(firstSheet, "E8", text);
        await saveOver(city, "", "書き直した文章。");
        await city.type(firstSheet, "E8", "");
      }
      const workbook = await open(city);
      await city.type(firstSheet, "E8", "同僚の文章");
      const key = keyOf(workbook, "1-2", "selfAssessment");
      const result = await saveText(city.host.runExcel, workbook, {
        key,
        expected: "",
        text: "私の文章",
        now,
      });
      expect(result).toMatchObject({ outcome: "saved", replaced: "同僚の文章" });
      expect(city.read(firstSheet, "E8")).toBe("私の文章");
      expect(city.column("保管", "H", 4)).toEqual(["同僚の文章", ...before]);
      const [first] = ["A4:G4"].map(() =>
        ["A", "B", "C", "D", "E", "F", "G"].map((letters) => city.column("保管", letters, 4)[0]),
      );
      expect(first).toEqual([
        "2017/04/01 9:30",
        firstSheet,
        "1",
        "裾野の拡大",
        "1-2",
        "情報の提供",
        "自己評価",
      ]);
    },
  );

  it("does not put into 保管 what the person saw, a blank, or the same text twice", async () => {
    const city = new City();
    await city.build();
    await saveOver(city, "", "一つ目。");
    await saveOver(city, "一つ目。", "二つ目。");
    expect(city.sheetNames).not.toContain("保管");
    await saveOver(city, "", "三つ目。");
    await city.type(firstSheet, "E8", "二つ目。");
    await saveOver(city, "", "四つ目。");
    expect(city.column("保管", "H", 4)).toEqual(["二つ目。"]);
  });

  it("keeps what a colleague types in the very moment of writing", async () => {
    const city = new City();
    await city.build();
    const workbook = await open(city);
    const key = keyOf(workbook, "1-2", "selfAssessment");
    const run = watchedPort(city.host.runExcel, async (request) => {
      if (request === 2) await new City(city.host.workbook).type(firstSheet, "E8", "同僚の文章");
    });
    const result = await saveText(run, workbook, { key, expected: "", text: "私の文章", now });
    expect(result).toMatchObject({ outcome: "saved", replaced: "同僚の文章" });
    expect([city.read(firstSheet, "E8"), city.column("保管", "H", 4)]).toEqual(["私の文章", ["同僚の文章"]]);
  });

  it("gives a row its text back that came under the cell in the very moment of writing", async () => {
    const city = new City();
    await city.build();
    await city.type(firstSheet, "E7", "一つ目の文章");
    const workbook = await open(city);
    const key = keyOf(workbook, "1-2", "selfAssessment");
    const run = watchedPort(city.host.runExcel, async (request) => {
      if (request !== 2) return;
      await new City(city.host.workbook).host.runExcel(async (context) => {
        const sheet = context.workbook.worksheets.getItem(firstSheet);
        sheet.protection.unprotect();
        sheet.getRange("7:7").insert("Down");
        await context.sync();
      });
    });
    const result = await saveText(run, workbook, { key, expected: "", text: "私の文章", now });
    expect(result).toMatchObject({ outcome: "saved", replaced: null });
    expect(city.column(firstSheet, "E", 7)).toEqual(["", "一つ目の文章", "私の文章"]);
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
    const result = await saveText(city.host.runExcel, workbook, { key, expected: "", text: "私の文章", now });
    expect(result.outcome).toBe("saved");
    expect([city.read(firstSheet, "E8"), city.read(firstSheet, "E9")]).toEqual(["", "私の文章"]);
  });

  it("finds the cell again when rows were sorted without the hidden column that tells them apart", async () => {
    const city = new City();
    await city.build();
    const workbook = await open(city);
    await city.host.runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(firstSheet);
      sheet.protection.unprotect();
      sheet.getRange("A7:B8").values = [
        ["1-2", "情報の提供"],
        ["1-1", "きっかけづくり"],
      ];
      await context.sync();
    });
    const key = keyOf(workbook, "1-2", "selfAssessment");
    const result = await saveText(city.host.runExcel, workbook, { key, expected: "", text: "私の文章", now });
    expect(result.outcome).toBe("saved");
    expect([city.read(firstSheet, "E7"), city.read(firstSheet, "E8")]).toEqual(["私の文章", ""]);
  });

  it("finds the cell of a measure's own sheet again behind a column that was put in", async () => {
    const city = new City();
    await city.build(undefined, { layout: "measure" });
    const workbook = await open(city);
    await city.host.runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem("1-2 情報の提供");
      sheet.protection.unprotect();
      sheet.getRange("A:A").insert("Right");
      await context.sync();
    });
    const key = keyOf(workbook, "1-2", "selfAssessment");
    const result = await saveText(city.host.runExcel, workbook, { key, expected: "", text: "私の文章", now });
    expect(result.outcome).toBe("saved");
    expect([city.read("1-2 情報の提供", "B10"), city.read("1-2 情報の提供", "C10")]).toEqual([
      "実施主体による自己評価",
      "私の文章",
    ]);
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
    const result = await saveText(city.host.runExcel, workbook, { key, expected: "", text: "私の文章", now });
    expect(result.outcome).toBe("gone");
    expect(city.column(firstSheet, "E", 7)).not.toContain("私の文章");
  });

  it("puts the text on the measure's own sheet where there is one", async () => {
    const city = new City();
    await city.build(undefined, { layout: "measure" });
    const workbook = await open(city);
    const key = keyOf(workbook, "1-2", "committeeAssessment");
    const result = await saveText(city.host.runExcel, workbook, {
      key,
      expected: "",
      text: "意見です。",
      now,
    });
    expect(result.outcome).toBe("saved");
    expect(city.column("1-2 情報の提供", "B")).toContain("意見です。");
    expect(city.column(firstSheet, "F", 7)).toContain("意見です。");
  });
});
