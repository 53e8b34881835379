import { cellAt } from "../../../src/file/model/cells";
import type { Sheet } from "../../../src/file/model/workbook";
import { choosingCity, switchOn } from "../fields/choosingCity";
import { City, cityPlan, measureOf, policyOf, shown } from "../city";

const summaryName = "総括表";
const serialised = (sheet: Sheet) =>
  JSON.stringify(sheet, (_key, value: unknown) => (value instanceof Map ? [...value] : value));

/** The rows of the summary's main table, its header first. */
function table(city: City): string[][] {
  const sheet = city.sheet(summaryName);
  const rows = Array.from({ length: Math.max(...sheet.cells.keys()) + 1 }, (_, row) =>
    Array.from({ length: 7 }, (_cell, column) => shown(cellAt(sheet, row, column)?.value ?? null)),
  );
  return rows.slice(rows.findIndex((row) => row[1] === "施策番号"));
}

describe("the summary", () => {
  it("holds every policy and measure with both texts, priority marked", async () => {
    const city = new City();
    await city.build();
    await city.fill();
    await city.summarise();
    expect(table(city)).toEqual([
      [
        "基本施策番号",
        "施策番号",
        "基本施策・施策",
        "重点",
        "実施主体",
        "実施主体による自己評価",
        "市民活動推進委員会による評価及び意見",
      ],
      ["1", "", "裾野の拡大", "", "", "広報の回数を増やした。", "効果の検証を望む。"],
      ["1", "1-1", "きっかけづくり", "", "市民活動推進課", "講座を開いた。", "参加者の幅を広げてほしい。"],
      ["1", "1-2", "情報の提供", "●", "市民活動推進課", "冊子を配った。", "見やすい紙面である。"],
      ["2", "", "支援の充実", "", "", "窓口を周知した。", "巡回の相談も検討されたい。"],
      ["2", "2-1", "相談体制の拡充", "", "市民活動推進課", "相談日を増やした。", "予約なしの相談も望む。"],
    ]);
  });

  it("says what it is, and the plan with its fiscal year once, and is one table whose headings stay", async () => {
    const city = new City();
    await city.build({ ...cityPlan, title: "平成 ２８ 年度 市民活動推進計画" });
    await city.summarise();
    expect(["A1", "A2", "A3"].map((address) => city.read(summaryName, address))).toEqual([
      "総括表",
      "平成28年度 市民活動推進計画",
      "基本施策番号",
    ]);
    expect(city.sheet(summaryName).conditionalFormats).toEqual([]);
    expect(city.sheet(summaryName).frozen.rows).toBe(3);
  });

  it("leaves out the columns that are empty for the whole plan", async () => {
    const measure = measureOf("1-1", "きっかけづくり", { implementingBody: "" });
    const city = new City();
    await city.build({ ...cityPlan, policies: [policyOf("1", "裾野の拡大", [measure])] });
    await city.summarise();
    expect(table(city)[0]).toEqual([
      "基本施策番号",
      "施策番号",
      "基本施策・施策",
      "実施主体による自己評価",
      "市民活動推進委員会による評価及び意見",
      "",
      "",
    ]);
  });

  it("has different headings also where the city words one like another column's", async () => {
    const city = new City();
    await city.build(cityPlan, { labels: { selfAssessment: "重点", committeeAssessment: "意見" } });
    await city.summarise();
    const headings = table(city)[0] ?? [];
    expect(new Set(headings).size).toBe(headings.length);
  });

  it("shows a gap as 未記入, and what was typed instead of a text", async () => {
    const city = new City();
    await city.build();
    await city.type("2 支援の充実", "E7", "同上");
    await city.summarise();
    expect(table(city).at(-1)?.slice(5)).toEqual(["未記入（同上）", "未記入"]);
  });

  it("shows a placeholder that is as long as a cell can hold, too", async () => {
    const city = new City();
    await city.build();
    await city.fill();
    const placeholder = "…".repeat(32_767);
    await city.type("2 支援の充実", "E7", placeholder);
    await city.summarise();
    const shown = city.column(summaryName, "F").join("");
    expect(shown).toContain(`未記入（${placeholder}）`);
    expect(city.column("公表用", "D").join("")).toContain(`未記入（${placeholder}）`);
  });

  it("has no merged cells, prints on A4 landscape and repeats its headings on every page", async () => {
    const city = new City();
    await city.build();
    await city.summarise();
    const { pageLayout } = city.sheet(summaryName);
    expect(pageLayout).toMatchObject({
      orientation: "landscape",
      titleRows: "$3:$3",
      firstPageNumber: 1,
    });
    expect(city.read(summaryName, "B3")).toBe("施策番号");
  });

  it("ends no page with a policy that only leads on to its measures", async () => {
    const policies = Array.from({ length: 40 }, (_, index) =>
      policyOf(`${index + 1}`, `政策${index + 1}`, [
        measureOf(`${index + 1}-1`, "施策", {
          selfAssessment: "講座を開いた。\n".repeat(index % 6) + "以上。",
        }),
      ]),
    );
    const city = new City();
    await city.build({ ...cityPlan, policies }, { level: "measure" });
    await city.summarise();
    const sheet = city.sheet(summaryName);
    const starts = sheet.pageLayout.pageStarts ?? [];
    expect(starts.length).toBeGreaterThan(3);
    const lastOfPages = starts.map((row) => shown(cellAt(sheet, row - 1, 1)?.value ?? null));
    expect(lastOfPages.filter((measure) => measure === "")).toEqual([]);
  });

  it("continues a text that does not fit in a row, without losing a character, and no row is too tall", async () => {
    const text = Array.from(
      { length: 40 },
      (_, index) => `${index + 1}段落。${"評価の内容を記す。".repeat(5)}`,
    ).join("\n");
    const city = new City();
    await city.build({
      ...cityPlan,
      policies: [policyOf("1", "裾野の拡大", [measureOf("1-1", "きっかけづくり", { selfAssessment: text })])],
    });
    await city.summarise();
    const [headings = [], ...body] = table(city);
    const rows = body.filter((row) => row[1] === "1-1");
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.map((row) => row[headings.indexOf("実施主体による自己評価")]).join("")).toBe(text);
    expect(new Set(rows.map((row) => row.slice(0, 3).join(" ")))).toEqual(new Set(["1 1-1 きっかけづくり"]));
    expect(
      [...city.sheet(summaryName).rows.values()].every(({ height = 0 }) => height > 0 && height <= 409),
    ).toBe(true);
  });

  it("replaces itself and only itself when it is written again", async () => {
    const city = new City();
    await city.build();
    await city.fill();
    await city.summarise();
    const others = () =>
      city.host.workbook.sheets.filter(({ name }) => ![summaryName, "公表用"].includes(name)).map(serialised);
    const before = others();
    await city.type("1 裾野の拡大", "E7", "短くした。");
    const typed = others();
    const { findings } = await city.summarise();
    expect(findings).toEqual([]);
    expect(others()).toEqual(typed);
    expect(typed).not.toEqual(before);
    expect(table(city)[2]?.[5]).toBe("短くした。");
    expect(city.sheetNames.filter((name) => name.startsWith(summaryName))).toEqual([summaryName]);
  });

  it("leaves nothing of a longer one behind", async () => {
    const city = new City();
    await city.build();
    await city.summarise();
    await city.build({ ...cityPlan, policies: cityPlan.policies.slice(0, 1) });
    await city.summarise();
    expect(table(city)).toHaveLength(4);
  });

  it("takes four round trips at most", async () => {
    const city = new City();
    await city.build();
    const before = city.host.usage().syncs;
    await city.summarise();
    expect(city.host.usage().syncs - before).toBeLessThanOrEqual(4);
  });

  it("stands beside a sheet of that name that is not ours", async () => {
    const city = new City();
    await city.build();
    await city.host.runExcel(async (context) => {
      context.workbook.worksheets.add(summaryName).getRange("A1").values = [["職員のメモ"]];
      await context.sync();
    });
    const { sheetName } = await city.summarise();
    expect(sheetName).toBe("総括表 (2)");
    expect(city.read(summaryName, "A1")).toBe("職員のメモ");
  });

  it.each(["総括表 (2)", "平成28年度の総括表"])(
    "leaves a copy of it alone, %s before all others",
    async (name) => {
      const city = new City();
      await city.build();
      await city.fill();
      await city.summarise();
      await city.host.runExcel(async (context) => {
        context.workbook.worksheets.getItem(summaryName).copy("Beginning").name = name;
        await context.sync();
      });
      await city.type("1 裾野の拡大", "E7", "翌年度の文章。");
      expect(await city.summarise()).toMatchObject({ sheetName: summaryName });
      expect(city.column(name, "F")).toContain("講座を開いた。");
      expect(city.column(summaryName, "F")).toContain("翌年度の文章。");
    },
  );

  it("shows the level above the policies wherever it changes", async () => {
    const city = new City();
    await city.build({
      ...cityPlan,
      policies: [
        policyOf("1-1", "甲", [measureOf("1-1-1", "子")], { group: "安心なまち" }),
        policyOf("1-2", "乙", [measureOf("1-2-1", "丑")], { group: "安心なまち" }),
        policyOf("2-1", "丙", [measureOf("2-1-1", "寅")], { group: "元気なまち" }),
      ],
    });
    await city.summarise();
    expect(table(city).map((row) => row[2])).toEqual([
      "基本施策・施策",
      "安心なまち",
      "甲",
      "子",
      "乙",
      "丑",
      "元気なまち",
      "丙",
      "寅",
    ]);
  });
});

describe("総括表 of a city that asks more than two texts", () => {
  const heads = (city: City): unknown[] =>
    Array.from("ABCDEFGHIJKLMNOPQR", (column) => city.read("総括表", `${column}3`)).filter(
      (text) => text !== "",
    );

  async function cityWith(...names: string[]): Promise<City> {
    const city = await choosingCity();
    await switchOn(city, ...names);
    await city.buildFromPlanSheet();
    return city;
  }

  it("leaves out what nobody has to write and nobody has written", async () => {
    const city = await cityWith("指標", "前年度の自己評価");
    await city.summarise();
    expect(heads(city)).not.toContain("指標");
    expect(heads(city)).not.toContain("前年度の自己評価");
    await city.type("1 裾野の拡大", "G7", "参加者数");
    await city.summarise();
    expect(heads(city)).toContain("指標");
  });

  it("has a grade once where the text beside it goes on in further rows, so that it is counted once", async () => {
    const city = await cityWith("自己評価の評定");
    await city.type("1 裾野の拡大", "F7", "講座を開き、参加者の声を次の年の内容に生かした。".repeat(60));
    await city.type("1 裾野の拡大", "E7", "A");
    await city.summarise();
    const column = (heading: string) => city.column("総括表", "ABCDEFGH"[heads(city).indexOf(heading)] ?? "");
    expect(column("施策番号").filter((number) => number === "1-1").length).toBeGreaterThan(1);
    expect(column("自己評価の評定").filter((grade) => grade.startsWith("A"))).toHaveLength(1);
  });

  it("goes on A3 where A4 would be too small to read", async () => {
    const few = await cityWith("自己評価の評定");
    await few.summarise();
    expect(few.sheet("総括表").pageLayout.paperSize).toBe("A4");
    const names = ["自己評価の評定", "今後の方向性", "委員会の評定", "市の対応", "指標", "目標値", "実績値"];
    const many = await cityWith(...names, "達成率");
    await many.summarise();
    expect(many.sheet("総括表").pageLayout).toMatchObject({ paperSize: "A3", orientation: "landscape" });
  });
});
