import { existsSync, readFileSync } from "node:fs";
import { excelPort } from "../../../src/app/excelPort";
import { readPlan } from "../../../src/app/plan/readPlan";
import { openWorkbook } from "../../../src/app/session/openWorkbook";
import { summaryState } from "../../../src/app/summary/summaryState";
import { cellAt } from "../../../src/file/model/cells";
import { openXlsx } from "../../../src/file/openXlsx";
import { saveXlsx } from "../../../src/file/saveXlsx";
import { usualFields } from "../../../src/forms/fields";
import { textOf, type Plan } from "../../../src/plan/plan";
import { City, cityPlan, measureOf, policyOf, shown } from "../city";

const name = "公表用";

const samplePath = existsSync("../shared/plans/musashino-h28.txt")
  ? "../shared/plans/musashino-h28.txt"
  : "assets/sample-plan.txt";

/** The rows of 公表用 below its headings: 基本施策番号, 施策番号, 区分, 本文. */
function published(city: City): string[][] {
  const sheet = city.sheet(name);
  const rows = Array.from({ length: Math.max(...sheet.cells.keys()) + 1 }, (_, row) =>
    [0, 1, 2, 3].map((column) => shown(cellAt(sheet, row, column)?.value ?? null)),
  );
  return rows.slice(rows.findIndex((row) => row[2] === "区分") + 1);
}

async function publish(plan: Plan, settings: Parameters<City["build"]>[1] = {}): Promise<City> {
  const city = new City();
  await city.build(plan, settings);
  await city.summarise();
  return city;
}

const realPlan = () => readPlan(readFileSync(samplePath, "utf8")).plan;

describe("公表用", () => {
  it("holds what the city's document holds, in its order: heading, measures, both texts paragraph by paragraph", async () => {
    const city = await publish({
      ...cityPlan,
      policies: [
        policyOf(
          "1",
          "裾野の拡大",
          [measureOf("1-1", "きっかけ"), measureOf("1-2", "情報", { isPriority: true })],
          {
            selfAssessment: "回数を増やした。\nまた、場所を広げた。",
            committeeAssessment: "検証を望む。",
          },
        ),
      ],
    });
    expect([1, 2].map((row) => city.read(name, `D${row}`))).toEqual(["青葉市市民活動推進計画", "平成28年度"]);
    expect(published(city)).toEqual([
      ["1", "", "基本施策", "裾野の拡大"],
      ["1", "1-1", "施策", "きっかけ"],
      ["1", "1-2", "重点施策", "情報"],
      ["1", "", "見出し", "実施主体による自己評価"],
      ["1", "", "自己評価", "回数を増やした。\n"],
      ["1", "", "自己評価", "また、場所を広げた。"],
      ["1", "", "見出し", "市民活動推進委員会による評価及び意見"],
      ["1", "", "委員会評価", "検証を望む。"],
    ]);
  });

  it("gives the texts of the whole plan back, joined, in order, each row with its keys", async () => {
    const plan = realPlan();
    const rows = published(await publish(plan));
    const joined = new Map<string, string>();
    for (const [policy, measure, kind, text = ""] of rows) {
      const key = [policy, measure, kind].join("/");
      joined.set(key, (joined.get(key) ?? "") + text);
    }
    const wanted = plan.policies.flatMap((policy) =>
      usualFields.map(
        ({ key, shortLabel }) => [`${policy.number}//${shortLabel}`, textOf(policy, key)] as const,
      ),
    );
    expect(wanted.filter(([key, text]) => text !== "" && joined.get(key) !== text)).toEqual([]);
    expect(rows.filter(([policy, , kind]) => policy === "" || kind === "")).toEqual([]);
    const titles = plan.policies.flatMap(({ title, measures }) => [
      title,
      ...measures.map((each) => each.title),
    ]);
    const heads = rows.filter(([, , kind = ""]) => ["基本施策", "施策", "重点施策"].includes(kind));
    expect(heads.map(([, , , text]) => text)).toEqual(titles);
  });

  it("follows each measure with its texts where measures have some, after those of the policy", async () => {
    const city = new City();
    await city.build();
    await city.fill();
    await city.summarise();
    const kinds = published(city).map(([, measure, kind]) => `${measure} ${kind}`);
    expect(kinds.slice(0, 10)).toEqual([
      " 基本施策",
      " 見出し",
      " 自己評価",
      " 見出し",
      " 委員会評価",
      "1-1 施策",
      "1-1 見出し",
      "1-1 自己評価",
      "1-1 見出し",
      "1-1 委員会評価",
    ]);
  });

  it("shows 未記入 where a text is owed, and what was typed instead", async () => {
    const measures = [measureOf("1-1", "きっかけ", { selfAssessment: "同上" }), measureOf("1-2", "情報")];
    const rows = published(
      await publish({ ...cityPlan, policies: [policyOf("1", "裾野", measures)] }, { level: "measure" }),
    );
    const texts = rows.filter(([, , kind = ""]) => ["自己評価", "委員会評価"].includes(kind));
    expect(texts.map(([, measure, , text]) => [measure, text])).toEqual([
      ["1-1", "未記入（同上）"],
      ["1-1", "未記入"],
      ["1-2", "未記入"],
      ["1-2", "未記入"],
    ]);
  });

  it.each([
    ["lists measures where nobody has written about any of the plan", "", 0],
    ["marks what measures lack where those of another policy have texts", "講座を開いた。", 3],
    ["marks what measures lack where somebody typed a placeholder", "同上", 4],
  ])("%s", async (_, selfAssessment, marked) => {
    const [first, second] = cityPlan.policies;
    if (first === undefined || second === undefined) throw new Error("no policies");
    const written = measureOf("2-1", "相談体制の拡充", { selfAssessment });
    const policies = [
      { ...first, measures: first.measures.slice(0, 1) },
      { ...second, measures: [written] },
    ];
    const texts = published(await publish({ ...cityPlan, policies })).map(([, , , text = ""]) => text);
    expect(texts.filter((text) => text.startsWith("未記入"))).toHaveLength(marked);
  });

  it("is upright A4 from page 1, one table of different headings without merged cells, all of it printed", async () => {
    const city = await publish(realPlan());
    const { pageLayout, tables } = city.sheet(name) as ReturnType<City["sheet"]> & {
      tables: { name: string }[];
    };
    expect(pageLayout).toMatchObject({ orientation: "portrait", paperSize: "A4", firstPageNumber: 1 });
    const last = Math.max(...city.sheet(name).cells.keys()) + 1;
    expect(pageLayout.printArea).toBe(`$A$1:$D$${last}`);
    expect(tables.map((table) => table.name)).toEqual([name]);
  });

  it("has no row above Excel's limit, and no page ends with a heading", async () => {
    const long = Array.from({ length: 900 }, (_, index) => `第${index}文である。`).join("");
    const policies = Array.from({ length: 30 }, (_, index) =>
      policyOf(`${index + 1}`, `政策${index + 1}`, [measureOf(`${index + 1}-1`, "施策")], {
        selfAssessment: `甲。\n乙。${index % 7 === 0 ? long : "\n".repeat(index % 5)}`,
        committeeAssessment: "丙。",
      }),
    );
    const city = await publish({ ...cityPlan, policies });
    const sheet = city.sheet(name);
    expect(Math.max(...[...sheet.rows.values()].map(({ height = 0 }) => height))).toBeLessThanOrEqual(409);
    const starts = sheet.pageLayout.pageStarts ?? [];
    expect(starts.length).toBeGreaterThan(5);
    const lastOfPages = starts.map((row) => shown(cellAt(sheet, row - 1, 2)?.value ?? null));
    expect(lastOfPages.filter((kind) => ["見出し", "基本施策"].includes(kind))).toEqual([]);
    const perPage = [...starts, Math.max(...sheet.cells.keys()) + 1].map((end, page) => {
      const from = starts[page - 1] ?? 0;
      return Array.from({ length: end - from }, (_, index) => sheet.rows.get(from + index)?.height ?? 0);
    });
    const heights = perPage.map((rows) => rows.reduce((sum, height) => sum + height, 0) * 0.88);
    expect(Math.max(...heights)).toBeLessThanOrEqual(842 - 84);
    const full = heights.slice(0, -1);
    expect(Math.min(...full)).toBeGreaterThan((842 - 84) * 0.75);
  });

  it("takes what somebody corrects in it to 保管 when it is written again, and announces it", async () => {
    const city = new City();
    await city.build();
    await city.fill();
    await city.summarise();
    const row = city.column(name, "D").indexOf("講座を開いた。") + 1;
    await city.type(name, `D${row}`, "講座を三回開いた。");
    const open = await openWorkbook(excelPort(city.host.runExcel));
    expect(open && summaryState(open.report.evaluation, open.sheets)).toEqual({
      state: "outdated",
      sheetName: "総括表",
      edits: 1,
    });
    expect(await city.summarise()).toMatchObject({ keptEdits: 1, publicationName: name });
    expect(city.column("保管", "H", 4)).toEqual(["講座を三回開いた。"]);
    expect(city.column(name, "D")).toContain("講座を開いた。");
    expect(await city.summarise()).toMatchObject({ keptEdits: 0 });
  });

  it("is the same after its file was saved and opened, so that nothing is kept needlessly", async () => {
    const city = await publish(realPlan());
    const reopened = new City(await openXlsx(await saveXlsx(city.host.workbook)));
    const open = await openWorkbook(excelPort(reopened.host.runExcel));
    expect(open && summaryState(open.report.evaluation, open.sheets)).toEqual({
      state: "current",
      sheetName: "総括表",
    });
  });

  it("stands beside a sheet of that name that is not ours", async () => {
    const city = new City();
    await city.build();
    await city.host.runExcel(async (context) => {
      context.workbook.worksheets.add(name).getRange("A1").values = [["職員のメモ"]];
      await context.sync();
    });
    expect(await city.summarise()).toMatchObject({ publicationName: "公表用 (2)" });
    expect(city.read(name, "A1")).toBe("職員のメモ");
  });
});
