import { excelPort } from "../../../src/app/excelPort";
import { openWorkbook } from "../../../src/app/session/openWorkbook";
import { summaryState } from "../../../src/app/summary/summaryState";
import { publishWorkbook } from "../../../src/app/publish/publishWorkbook";
import { measureOf, policyOf, type City } from "../city";
import { choosingCity, rowOf, switchOn } from "../fields/choosingCity";

const sheet = "1 裾野の拡大";

const plan = {
  title: "青葉市市民活動推進計画",
  fiscalYear: "令和6年度",
  policies: [
    policyOf("1", "裾野の拡大", [
      measureOf("1-1", "きっかけづくり"),
      measureOf("1-2", "情報の提供", { isPriority: true }),
      measureOf("1-3", "場の提供"),
    ]),
  ],
};

/** Grades of 1-1, 1-2 and 1-3 by the body and by the committee, which judges the first two. */
async function gradedCity(): Promise<City> {
  const city = await choosingCity("policy", plan);
  await switchOn(city, "自己評価の評定", "委員会の評定");
  await city.buildFromPlanSheet();
  const scope = rowsOf(city, "計画", "C");
  await city.typeAll([
    ["計画", `H${scope["1-1"]}`, "●"],
    ["計画", `H${scope["1-2"]}`, "●"],
  ]);
  await city.buildFromPlanSheet();
  const rows = rowsOf(city, sheet, "A");
  await city.typeAll([
    [sheet, `E${rows["1-1"]}`, "Ａ"],
    [sheet, `E${rows["1-2"]}`, "A"],
    [sheet, `G${rows["1-2"]}`, "C"],
  ]);
  return city;
}

const rowsOf = (city: City, name: string, letters: string): Record<string, number> =>
  Object.fromEntries(city.column(name, letters).map((text, index) => [text, index + 1]));

const letters = "ABCDEFGHIJKL".split("");

/** The rows of 集計 below its headings, of one 区分, without the columns that are the same in all. */
function counts(city: City, kind: string): string[] {
  const columns = letters.map((letter) => city.column("集計", letter, 5));
  return (columns[0] ?? []).flatMap((text, row) =>
    text !== kind
      ? []
      : [["B", "F", "G", "I", "J", "K", "L"].map((each) => columns[letters.indexOf(each)]?.[row]).join("|")],
  );
}

async function stateOf(city: City) {
  const open = await openWorkbook(excelPort(city.host.runExcel));
  return open && summaryState(open.report.evaluation, open.sheets);
}

describe("集計", () => {
  it("is not there where no grade is asked", async () => {
    const city = await choosingCity();
    await city.summarise();
    expect(city.sheetNames).not.toContain("集計");
  });

  it("counts every grade, what is missing and what is not judged, of all and by policy", async () => {
    const city = await gradedCity();
    await city.summarise();
    expect(counts(city, "評定別")).toEqual([
      "自己評価の評定|全体|A||2|66|1",
      "自己評価の評定|全体|B||0|0|0",
      "自己評価の評定|全体|C||0|0|0",
      "自己評価の評定|全体|D||0|0|0",
      "自己評価の評定|全体|未記入||1|33|0",
      "自己評価の評定|全体|計||3|100|1",
      "委員会の評定|全体|A||0|0|0",
      "委員会の評定|全体|B||0|0|0",
      "委員会の評定|全体|C||1|50|1",
      "委員会の評定|全体|D||0|0|0",
      "委員会の評定|全体|未記入||1|50|0",
      "委員会の評定|全体|対象外||1||0",
      "委員会の評定|全体|計||2|100|1",
      "自己評価の評定|裾野の拡大|A||2|66|1",
      "自己評価の評定|裾野の拡大|未記入||1|33|0",
      "自己評価の評定|裾野の拡大|計||3|100|1",
      "委員会の評定|裾野の拡大|C||1|50|1",
      "委員会の評定|裾野の拡大|未記入||1|50|0",
      "委員会の評定|裾野の拡大|対象外||1||0",
      "委員会の評定|裾野の拡大|計||2|100|1",
    ]);
    expect(counts(city, "評定の組み合わせ")).toEqual([
      "自己評価の評定×委員会の評定|全体|A|C|1||1",
      "自己評価の評定×委員会の評定|全体|A|未記入|1||0",
      "自己評価の評定×委員会の評定|全体|A|対象外|0||0",
      "自己評価の評定×委員会の評定|全体|未記入|C|0||0",
      "自己評価の評定×委員会の評定|全体|未記入|未記入|0||0",
      "自己評価の評定×委員会の評定|全体|未記入|対象外|1||0",
    ]);
    expect(await stateOf(city)).toEqual({ state: "current", sheetName: "総括表" });
  });

  it("counts what was pasted past the scale as such, and leaves out of the share what the scale does not count", async () => {
    const city = await gradedCity();
    const row = city.column("評定の尺度", "B").indexOf("C") + 1;
    await city.type("評定の尺度", `E${row}`, "");
    const rows = rowsOf(city, sheet, "A");
    await city.type(sheet, `E${rows["1-3"]}`, "よくできた");
    await city.summarise();
    expect(counts(city, "評定別")).toEqual(
      expect.arrayContaining([
        "自己評価の評定|全体|尺度にない値||1|33|0",
        "委員会の評定|全体|C||1||1",
        "委員会の評定|全体|計||1|100|0",
      ]),
    );
  });

  it("sets the years beside each other once another year's grades are known", async () => {
    const city = await gradedCity();
    await city.startNextYear();
    expect(city.sheetNames).toContain("集計 令和6年度");
    const rows = rowsOf(city, sheet, "A");
    await city.type(sheet, `E${rows["1-1"]}`, "B");
    await city.summarise();
    const years = counts(city, "年度別").filter((text) => text.startsWith("自己評価"));
    expect(years).toEqual([
      "自己評価の評定|全体|A||2|100|1",
      "自己評価の評定|全体|B||0|0|0",
      "自己評価の評定|全体|未記入||0|0|0",
      "自己評価の評定|全体|記録なし||1||0",
      "自己評価の評定|全体|計||2|100|1",
      "自己評価の評定|全体|A||0|0|0",
      "自己評価の評定|全体|B||1|33|0",
      "自己評価の評定|全体|未記入||2|66|1",
      "自己評価の評定|全体|記録なし||0||0",
      "自己評価の評定|全体|計||3|100|1",
    ]);
  });

  it("keeps what somebody corrected on it, with what it is about, and nothing else", async () => {
    const city = await gradedCity();
    await city.summarise();
    await city.type("集計", "J5", "3");
    await city.type("集計", "C40", "ここは要確認。");
    expect(await stateOf(city)).toEqual({ state: "outdated", sheetName: "総括表", edits: 2 });
    expect(await city.summarise()).toMatchObject({ keptEdits: 2 });
    expect(city.column("保管", "G", 4)).toEqual(["集計 自己評価の評定 A 件数", "セル C40"]);
    expect(city.column("保管", "H", 4)).toEqual(["3", "ここは要確認。"]);
    expect(city.read("集計", "J5")).toBe(2);
    expect(await city.summarise()).toMatchObject({ keptEdits: 0 });
  });

  it("says nothing old when grades are not asked any more, nor does 総括表", async () => {
    const city = await gradedCity();
    await city.summarise();
    for (const name of ["自己評価の評定", "委員会の評定"])
      await city.type("評価項目", `A${rowOf(city, name)}`, "");
    await city.buildFromPlanSheet();
    await city.summarise();
    expect(counts(city, "評定別")).toEqual([]);
    expect(["H", "I"].map((letter) => city.column("総括表", letter).join(""))).toEqual(["", ""]);
    expect(await stateOf(city)).toMatchObject({ state: "current" });
  });

  it("comes first in 公表用.html, as tables to look at", async () => {
    const city = await gradedCity();
    const { files } = await publishWorkbook(city.host.runExcel, { hasApi: () => false });
    const page = files[0]?.text ?? "";
    expect(page.indexOf("集計")).toBeLessThan(page.indexOf("裾野の拡大"));
    expect(page).toContain("<caption>自己評価の評定×委員会の評定</caption>");
    expect(page.replace(/\n/g, "")).toContain(
      '<tr><th scope="row">A（達成）</th><td>2</td><td>66</td><td>1</td></tr>',
    );
  });
});
