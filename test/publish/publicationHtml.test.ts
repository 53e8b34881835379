import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readPlan } from "../../src/app/plan/readPlan";
import type { Plan } from "../../src/plan/plan";
import { cityPlan, measureOf, policyOf } from "../app/city";
import { publishPlan, textOf } from "./publishedCity";

const { plan: samplePlan, settings: sampleSettings } = readPlan(
  readFileSync(join(__dirname, "../../assets/sample-plan.txt"), "utf8"),
);

async function pageOf(plan: Plan): Promise<{ source: string; document: Document }> {
  const source = textOf(await publishPlan(plan), "公表用.html");
  return { source, document: new DOMParser().parseFromString(source, "text/html") };
}

const all = (document: Document | Element, name: string): Element[] => [
  ...document.getElementsByTagName(name),
];
const texts = (elements: readonly Element[]): string[] =>
  elements.map(({ textContent }) => textContent ?? "");
const shownTexts = (document: Document): string[] => texts(all(document, "p"));

const planWith = (text: string): Plan => ({
  ...cityPlan,
  policies: [policyOf("1", "裾野の拡大", [measureOf("1-1", "きっかけづくり", { selfAssessment: text })])],
});

describe("公表用.html", () => {
  it("says in which language it is, what it is called, and for which year it speaks", async () => {
    const { source, document } = await pageOf(cityPlan);
    expect(source.startsWith('<!DOCTYPE html>\n<html lang="ja">')).toBe(true);
    expect(texts(all(document, "title"))).toEqual(["青葉市市民活動推進計画　平成28年度"]);
    expect(texts(all(document, "h1"))).toEqual(["青葉市市民活動推進計画"]);
    expect(shownTexts(document)[0]).toBe("対象年度：平成28年度（2016年度）");
  });

  it("has a heading for each policy, in the plan's order, to which its contents lead", async () => {
    const { document } = await pageOf(cityPlan);
    const headings = all(document, "h2");
    expect(texts(headings)).toEqual(["基本施策1　裾野の拡大", "基本施策2　支援の充実"]);
    const links = all(document, "a").map((link) => link.getAttribute("href"));
    expect(links).toEqual(headings.map((heading) => `#${heading.getAttribute("id")}`));
  });

  it("lists measures in tables with a caption and with headings that say what they head", async () => {
    const { document } = await pageOf(cityPlan);
    const [table] = all(document, "table");
    if (table === undefined) throw new Error("no table");
    expect(texts(all(table, "caption"))).toEqual(["基本施策1の施策"]);
    expect(all(table, "th").map((cell) => [cell.getAttribute("scope"), cell.textContent])).toEqual([
      ["col", "施策番号"],
      ["col", "施策"],
      ["col", "区分"],
      ["col", "実施主体"],
      ["row", "1-1"],
      ["row", "1-2"],
    ]);
    expect(texts(all(table, "td"))).toEqual([
      "きっかけづくり",
      "施策",
      "市民活動推進課",
      "情報の提供",
      "重点施策",
      "市民活動推進課",
    ]);
  });

  it("has every text of the sample, paragraph by paragraph and in its order", async () => {
    const source = textOf(await publishPlan(samplePlan, sampleSettings), "公表用.html");
    const document = new DOMParser().parseFromString(source, "text/html");
    const written = samplePlan.policies
      .flatMap((policy) => [policy, ...policy.measures])
      .flatMap(({ texts: { selfAssessment = "", committeeAssessment = "" } }) => [
        selfAssessment,
        committeeAssessment,
      ])
      .filter((text) => text !== "");
    const shown = shownTexts(document).filter((text) => !text.startsWith("未記入"));
    expect(written.length).toBeGreaterThan(20);
    expect(shown.slice(1)).toEqual(written.flatMap((text) => text.split("\n")));
  });

  it("shows a text that is owed and not there as missing, with the placeholder that was typed", async () => {
    const { document } = await pageOf(planWith("検討中"));
    expect(shownTexts(document).slice(1)).toEqual(["未記入（検討中）", "未記入"]);
  });

  it("puts the level above the policies above them", async () => {
    const policies = cityPlan.policies.map((policy) => ({ ...policy, group: "基本目標Ａ" }));
    const { document } = await pageOf({ ...cityPlan, policies });
    expect(texts(all(document, "h2"))).toEqual(["基本目標Ａ"]);
    expect(texts(all(document, "h3"))).toEqual(["基本施策1　裾野の拡大", "基本施策2　支援の充実"]);
  });

  it.each([
    ["markup", `<script>alert("1")</script> & <b onclick='x'>太字</b> &amp; ]]>`],
    ["a formula", "=cmd|'/C calc'!A1"],
    ["characters beyond the first plane", "𠮷野家と𩸽、😀の👨‍👩‍👧。"],
    ["marks of direction", "左から\u202E右へ\u202C読む\u200Fעברית。"],
    ["spaces and tabs", "　字下げ  二つの空白\tタブ"],
    ["the most that a cell holds", "長".repeat(32_767)],
  ])("shows %s as typed", async (_, text) => {
    const { source, document } = await pageOf(planWith(text));
    expect(shownTexts(document)[1]).toBe(text);
    expect(all(document, "script")).toEqual([]);
    expect(source).not.toMatch(/<(?:script|b)\b/);
  });
});
