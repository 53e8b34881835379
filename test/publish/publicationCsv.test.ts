import Papa from "papaparse";
import { usualFields } from "../../src/forms/fields";
import type { Plan } from "../../src/plan/plan";
import { cityPlan, measureOf, policyOf } from "../app/city";
import { newCity, publicationOf, publishPlan, textOf } from "./publishedCity";

const csvOf = async (plan: Plan): Promise<string> => textOf(await publishPlan(plan), "公表用.csv");

async function rowsOf(plan: Plan): Promise<Record<string, string>[]> {
  const { data, errors } = Papa.parse<Record<string, string>>((await csvOf(plan)).slice(1).trimEnd(), {
    header: true,
  });
  expect(errors).toEqual([]);
  return data;
}

const [self, committee] = usualFields.map(({ label }) => label) as [string, string];

const planWith = (text: string): Plan => ({
  ...cityPlan,
  policies: [policyOf("1", "裾野の拡大", [measureOf("1-1", "きっかけづくり", { selfAssessment: text })])],
});

describe("公表用.csv", () => {
  it("begins as Excel knows UTF-8, ends lines as Windows does, and quotes every field", async () => {
    const csv = await csvOf(cityPlan);
    expect(csv.startsWith('\ufeff"計画名",')).toBe(true);
    const lines = csv.slice(1).split("\r\n");
    expect(lines.pop()).toBe("");
    for (const line of lines) expect(line).toMatch(/^"(?:[^"]|"")*"(?:,"(?:[^"]|"")*")*$/);
  });

  it("has a row a measure, and rows without a 施策番号 for the texts of policies", async () => {
    const rows = await rowsOf(cityPlan);
    expect(rows.map((row) => [row["基本施策番号"], row["施策番号"], row["施策"], row[self]])).toEqual([
      ["1", "", "", "広報の回数を増やした。"],
      ["1", "1-1", "きっかけづくり", ""],
      ["1", "1-2", "情報の提供", ""],
      ["2", "", "", "窓口を周知した。"],
      ["2", "2-1", "相談体制の拡充", ""],
    ]);
    expect(rows[0]?.[committee]).toBe("効果の検証を望む。");
  });

  it("gives the fiscal year as a western year too, in every row", async () => {
    const rows = await rowsOf({ ...cityPlan, fiscalYear: "令和元年度" });
    expect(new Set(rows.map((row) => `${row["年度"]} ${row["西暦年度"]}`))).toEqual(
      new Set(["令和元年度 2019"]),
    );
  });

  it("leaves blank what is not there, tells it from 0, and says what is owed", async () => {
    const rows = await rowsOf(planWith("0"));
    expect(rows).toMatchObject([
      { [self]: "0", [committee]: "", "重点施策（1：該当、0：非該当）": "0", 上位区分: "" },
    ]);
    const [blank] = await rowsOf(planWith(""));
    expect(blank).toMatchObject({ [self]: "", 状態: "未記入：自己評価・委員会評価" });
  });

  it.each([
    ["=cmd|'/C calc'!A1"],
    ["+1"],
    ["-広報の回数"],
    ["@SUM(A1)"],
    ["\t=1+1"],
    ["＝１＋１"],
    ["＋１"],
    ["－同上を除く施設"],
    ["＠担当"],
    ["\n=1+1"],
  ])("neutralises what Excel may take for a formula: %j", async (text) => {
    expect((await rowsOf(planWith(text)))[0]?.[self]).toBe(`'${text}`);
  });

  it.each([
    ["commas, quotes and line breaks", 'いわゆる"協働"、,\n二行目\n"三行目"'],
    ["characters beyond the first plane", "𠮷野家と😀の👨‍👩‍👧。"],
    ["marks of direction", "左から\u202E右へ\u202C読む。"],
    ["markup", "<script>alert(1)</script>&amp;"],
    ["the most that a cell holds", "長".repeat(32_767)],
  ])("keeps %s as typed", async (_, text) => {
    expect((await rowsOf(planWith(text)))[0]?.[self]).toBe(text);
  });

  it("has different headings where a city words a text as another column", async () => {
    const csv = textOf(
      await publishPlan(cityPlan, { labels: { selfAssessment: "実施主体", committeeAssessment: "委員会" } }),
      "公表用.csv",
    );
    const [headings = ""] = csv.slice(1).split("\r\n");
    expect(headings).toContain('"実施主体","実施主体（2）","委員会","状態"');
  });

  it("keeps a policy without measures", async () => {
    const policies = [...cityPlan.policies, policyOf("3", "場の整備", [])];
    const rows = await rowsOf({ ...cityPlan, policies });
    expect(rows.at(-1)).toMatchObject({ 基本施策番号: "3", 基本施策: "場の整備", 施策番号: "" });
  });

  it("publishes no text that 公表用 leaves out, where 計画 says since that measures are only listed", async () => {
    const city = newCity();
    await city.build(cityPlan);
    await city.type("1 裾野の拡大", "E7", "見学会を開いた。");
    const level = city.column("計画", "A").indexOf("評価の単位") + 1;
    await city.type("計画", `B${level}`, "基本施策だけ");
    const { findings } = await city.check();
    expect(findings.filter(({ code }) => code === "unaskedTexts")).toMatchObject([
      { severity: "warning", count: 1, text: "見学会を開いた。" },
    ]);
    const published = await publicationOf(city);
    expect(textOf(published, "公表用.html")).not.toContain("見学会を開いた。");
    expect(textOf(published, "公表用.csv")).not.toContain("見学会を開いた。");
    expect(textOf(published, "公表用.csv")).toContain("広報の回数を増やした。");
  });
});
