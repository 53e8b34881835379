import { openXlsx } from "../../../src/file/openXlsx";
import { saveXlsx } from "../../../src/file/saveXlsx";
import { City, cityPlan, measureOf, policyOf } from "../city";

/** Texts that programs like to turn into something else. */
const texts = [
  "=1+1", "=HYPERLINK(\"http://example.invalid\",\"x\")", "=cmd|' /C calc'!A0", "+81-422-00-0000", "-5", "-－―", "@SUM(A1)", "＝１＋１", "＋", "＠",
  "'引用で始まる", "''二つ", "\t字下げ", "1-1", "4/1", "平成28年4月1日", "001", "1e5", "TRUE", "#N/A", "#REF!", "12%", "¥1,000",
  "末尾の空白 ", " 先頭の空白", "　全角の字下げ", "二行\nの文章", "末尾の改行\n", "\n先頭の改行", "a_x000D_b", "_x0041_", "<b>&amp;\"'</b>", "]]>",
  "𠮷野家で𩸽", "か\u3099き\u309A", "👨‍👩‍👧‍👦", "葛\u{E0100}城", "العربية", "\u200Bゼロ幅", "\u00A0NBSP", "\uE000外字", "ｶﾀｶﾅ", "①②③㈱㍻",
  "あ".repeat(32_767), "改\n".repeat(253),
]; // prettier-ignore

describe("awkward texts", () => {
  it("come back character for character through cells, check, summary and file, and none becomes a formula", async () => {
    const measures = texts.map((text, index) =>
      measureOf(`1-${index + 1}`, `施策${index + 1}`, { selfAssessment: text }),
    );
    const city = new City();
    await city.build(
      { ...cityPlan, policies: [policyOf("1", "裾野の拡大", measures)] },
      { level: "measure" },
    );
    await city.summarise();
    const reopened = new City(await openXlsx(await saveXlsx(city.host.workbook)));
    const { evaluation } = await reopened.check();
    expect(evaluation.plan.policies[0]?.measures.map(({ texts }) => texts.selfAssessment)).toEqual(texts);
    const cells = reopened.sheet("総括表").cells;
    expect(
      [...cells.values()].flatMap((row) => [...row.values()].filter(({ formula }) => formula !== undefined)),
    ).toEqual([]);
    const isOfTexts = (letters: string): boolean =>
      reopened.column("総括表", letters).includes("実施主体による自己評価");
    const written = ["D", "E", "F"]
      .filter(isOfTexts)
      .flatMap((letters) => reopened.column("総括表", letters))
      .join("");
    expect(texts.filter((text) => !written.includes(text))).toEqual([]);
  });

  it("become legal sheet names as titles", async () => {
    const titles = texts.filter((text) => text.length < 100 && !text.includes("\n"));
    const city = new City();
    const policies = titles.map((title, index) =>
      policyOf(`${index + 1}`, title, [measureOf(`${index + 1}-1`, title)]),
    );
    await city.build({ ...cityPlan, policies }, { layout: "measure" });
    expect(city.sheetNames).toHaveLength(2 + 2 * titles.length);
    const { evaluation } = await city.check();
    expect(evaluation.plan.policies.map(({ title }) => title)).toEqual(titles.map((title) => title.trim()));
  });

  it("that Excel cannot hold are refused before anything is written", async () => {
    const city = new City();
    const plan = {
      ...cityPlan,
      policies: [policyOf("1", "甲", [measureOf("1-1", "子", { selfAssessment: "あ".repeat(32_768) })])],
    };
    await expect(city.build(plan)).rejects.toMatchObject({ code: "textTooLong" });
    expect(city.host.usage().syncs).toBe(0);
  });
});
