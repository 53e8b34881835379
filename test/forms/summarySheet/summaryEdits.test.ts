import { excelPort } from "../../../src/app/excelPort";
import { summaryState } from "../../../src/app/summary/summaryState";
import { openWorkbook } from "../../../src/app/session/openWorkbook";
import { openXlsx } from "../../../src/file/openXlsx";
import { saveXlsx } from "../../../src/file/saveXlsx";
import { City, cityPlan } from "../../app/city";

async function summarisedCity(): Promise<City> {
  const city = new City();
  await city.build();
  await city.fill();
  await city.summarise();
  return city;
}

/** Where a text stands in 総括表. */
function cellOf(city: City, letters: string, text: string): string {
  return `${letters}${city.column("総括表", letters).indexOf(text) + 1}`;
}

async function summaryOf(city: City) {
  const open = await openWorkbook(excelPort(city.host.runExcel));
  return open && summaryState(open.report.evaluation, open.sheets);
}

const archive = (city: City) =>
  city.sheetNames.includes("保管")
    ? ["B", "C", "E", "F", "G", "H"].map((letters) => city.column("保管", letters, 4))
    : [];

describe("what somebody corrects in the summary itself", () => {
  it("is announced, and goes to 保管 when it is written again", async () => {
    const city = await summarisedCity();
    await city.type("総括表", cellOf(city, "F", "講座を開いた。"), "講座を三回開いた。");
    const open = await openWorkbook(excelPort(city.host.runExcel));
    expect(open && summaryState(open.report.evaluation, open.sheets)).toEqual({
      state: "outdated",
      sheetName: "総括表",
      edits: 1,
    });
    expect(await city.summarise()).toMatchObject({ keptEdits: 1 });
    expect(city.column("総括表", "F")).toContain("講座を開いた。");
    expect(archive(city)).toEqual([
      ["総括表"],
      ["1"],
      ["1-1"],
      ["きっかけづくり"],
      ["自己評価"],
      ["講座を三回開いた。"],
    ]);
    expect(await city.summarise()).toMatchObject({ keptEdits: 0 });
    await city.type("総括表", cellOf(city, "F", "冊子を配った。"), "冊子を二度配った。");
    await city.summarise();
    expect(city.column("保管", "H", 4)).toEqual(["冊子を二度配った。", "講座を三回開いた。"]);
  });

  const longText = Array.from(
    { length: 60 },
    (_, index) => `${index} 回目の講座では参加者が前の年より増えた。`,
  ).join("");

  it("is no text at all when rows were only sorted, also those in which a text goes on", async () => {
    const city = await summarisedCity();
    await city.type("1 裾野の拡大", "E7", longText);
    await city.summarise();
    const numbers = city.column("総括表", "B");
    const [last, next] = [numbers.lastIndexOf("1-1") + 1, numbers.indexOf("1-2") + 1];
    expect(last - numbers.indexOf("1-1")).toBeGreaterThan(1);
    await city.host.runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem("総括表");
      const rows = [last, next].map((row) => sheet.getRange(`A${row}:G${row}`).load("values"));
      await context.sync();
      const [first, second] = rows.map(({ values }) => values as string[][]);
      sheet.getRange(`A${last}:G${last}`).values = second ?? [];
      sheet.getRange(`A${next}:G${next}`).values = first ?? [];
      await context.sync();
    });
    expect(await city.summarise()).toMatchObject({ keptEdits: 0 });
    expect(archive(city)).toEqual([]);
  });

  it("is no text at all when the rows of a long text were put in another order", async () => {
    const city = await summarisedCity();
    await city.type("1 裾野の拡大", "E7", longText);
    await city.summarise();
    const row = city.column("総括表", "B").indexOf("1-1") + 1;
    const pieces = [row, row + 1].map((at) => city.column("総括表", "F")[at - 1] ?? "");
    const [first = "", second = ""] = pieces;
    expect(second).toContain("回目の講座では");
    await city.type("総括表", `F${row}`, second);
    await city.type("総括表", `F${row + 1}`, first);
    expect(await city.summarise()).toMatchObject({ keptEdits: 0 });
    expect(city.read("総括表", `F${row}`)).toBe(first);
  });

  it("goes to 保管 also when the headings were changed before it is written again", async () => {
    const city = await summarisedCity();
    await city.type("総括表", cellOf(city, "F", "講座を開いた。"), "講座を三回開いた。");
    const labels = { selfAssessment: "担当課の所見", committeeAssessment: "審議会の意見" };
    await city.build(cityPlan, { labels });
    expect(await city.summarise()).toMatchObject({ keptEdits: 1 });
    expect(archive(city).at(-1)).toEqual(["講座を三回開いた。"]);
  });

  it("goes to 保管 also when it begins like the mark of a missing text", async () => {
    const city = await summarisedCity();
    await city.type("総括表", cellOf(city, "F", "講座を開いた。"), "未記入者には電話で尋ねた。");
    expect(await city.summarise()).toMatchObject({ keptEdits: 1 });
    expect(archive(city).at(-1)).toEqual(["未記入者には電話で尋ねた。"]);
  });

  it.each([
    [
      "the column of the numbers was deleted",
      (sheet: Excel.Worksheet) => sheet.getRange("B:B").delete("Left"),
    ],
    [
      "the headings were reworded",
      (sheet: Excel.Worksheet) => void (sheet.getRange("A3:C3").values = [["甲", "乙", "丙"]]),
    ],
    [
      "the row of headings was deleted",
      (sheet: Excel.Worksheet) => {
        sheet.tables.getItem("総括表").convertToRange();
        sheet.getRange("3:3").delete("Up");
      },
    ],
    ["two columns were put in", (sheet: Excel.Worksheet) => sheet.getRange("A:B").insert("Right")],
  ])("goes to 保管 also when %s, and nothing else does", async (_, change) => {
    const city = await summarisedCity();
    await city.type("総括表", cellOf(city, "F", "講座を開いた。"), "講座を三回開いた。");
    await city.host.runExcel(async (context) => {
      change(context.workbook.worksheets.getItem("総括表"));
      await context.sync();
    });
    expect(await summaryOf(city)).toMatchObject({ state: "outdated" });
    await city.summarise();
    const kept = city.column("保管", "H", 4);
    expect(kept).toContain("講座を三回開いた。");
    expect(kept.filter((text) => /。$/.test(text))).toEqual(["講座を三回開いた。"]);
    expect(await summaryOf(city)).toMatchObject({ state: "current" });
    expect(["H", "I"].map((letters) => city.column("総括表", letters).join(""))).toEqual(["", ""]);
  });

  it.each(["未記入（電話で確かめた）", "未記入のまま年度が終わった。"])(
    "goes to 保管 also when it is %s",
    async (text) => {
      const city = await summarisedCity();
      await city.type("総括表", cellOf(city, "F", "講座を開いた。"), text);
      expect(await city.summarise()).toMatchObject({ keptEdits: 1 });
      expect(archive(city).at(-1)).toEqual([text]);
    },
  );

  it.each([
    ["総括表", "F30", "足した行の文章。"],
    ["総括表", "D2", "表の上のメモ。"],
    ["公表用", "D60", "公表用に足した段落。"],
  ])(
    "is announced and kept also where %s %s holds it, in no row of a measure",
    async (sheetName, address, text) => {
      const city = await summarisedCity();
      await city.type(sheetName, address, text);
      expect(await summaryOf(city)).toEqual({ state: "outdated", sheetName: "総括表", edits: 1 });
      await city.summarise();
      expect(archive(city).at(-1)).toEqual([text]);
      expect(await summaryOf(city)).toEqual({ state: "current", sheetName: "総括表" });
    },
  );

  it("in a text that goes on in further rows goes to 保管 as one text", async () => {
    const sentences = Array.from(
      { length: 60 },
      (_, index) => `${index + 1} 回目の講座では参加者が前の年より増えた。`,
    );
    const policies = cityPlan.policies.map((policy) => ({
      ...policy,
      texts: { ...policy.texts, selfAssessment: `${policy.number}。${sentences.join("")}` },
    }));
    const plan = { ...cityPlan, policies };
    const city = new City();
    await city.build(plan);
    await city.summarise();
    const last = city.column("総括表", "F").findLastIndex((text) => text.includes(sentences.at(-1) ?? ""));
    await city.type("総括表", `F${last + 1}`, `${city.column("総括表", "F")[last] ?? ""}追記。`);
    await city.summarise();
    expect(archive(city).at(-1)).toEqual([`2。${sentences.join("")}追記。`]);
  });

  it("is kept in pieces where it has grown longer than a cell can hold", async () => {
    const sentence = "講座では参加者が前の年より増えた。";
    const longest = sentence.repeat(Math.floor(32_767 / sentence.length));
    const city = await summarisedCity();
    await city.type("1 裾野の拡大", "E7", longest);
    await city.summarise();
    const last = city.column("総括表", "B").lastIndexOf("1-1") + 1;
    const piece = city.column("総括表", "F")[last - 1] ?? "";
    await city.type("総括表", `F${last}`, piece + "追記した。".repeat(20));
    expect(await city.summarise()).toMatchObject({ sheetName: "総括表" });
    expect(archive(city).at(-1)?.join("")).toContain("追記した。".repeat(20));
  });

  it("is told apart from texts that changed on their own sheets, which need no keeping", async () => {
    const city = await summarisedCity();
    await city.type("1 裾野の拡大", "E7", "講座を三回開いた。");
    const open = await openWorkbook(excelPort(city.host.runExcel));
    expect(open && summaryState(open.report.evaluation, open.sheets)).toEqual({
      state: "outdated",
      sheetName: "総括表",
      edits: 0,
    });
    expect(await city.summarise()).toMatchObject({ keptEdits: 0 });
    expect(city.sheetNames).not.toContain("保管");
  });

  it("is nothing that a file changes by being saved and opened", async () => {
    const city = await summarisedCity();
    const reopened = new City(await openXlsx(await saveXlsx(city.host.workbook)));
    await reopened.type("1 裾野の拡大", "E7", "講座を三回開いた。");
    expect(await reopened.summarise()).toMatchObject({ keptEdits: 0 });
  });

  it("is kept too when it was typed where 未記入 stood", async () => {
    const city = new City();
    await city.build();
    await city.summarise();
    const row = city.column("総括表", "B").indexOf("2-1") + 1;
    await city.type("総括表", `G${row}`, "総括表に書いた意見。");
    await city.summarise();
    expect(archive(city).at(-1)).toEqual(["総括表に書いた意見。"]);
  });
});
