import { assessmentKeys, textOf } from "../../src/plan/plan";
import { cellText } from "../../src/sheet/sheetContent";
import { sheetNameKey } from "../../src/sheet/sheetName";
import { openXlsx } from "../../src/file/openXlsx";
import { saveXlsx } from "../../src/file/saveXlsx";
import { City, cityPlan, measureOf, policyOf } from "../app/city";
import { awkwardTexts, impossibleTexts } from "./awkwardTexts";

/** What Excel makes of line ends and of a text that is nothing to the eye. */
const asHeld = (text: string): string => cellText(text);

const planOf = (texts: readonly string[]) => ({
  ...cityPlan,
  policies: [
    policyOf(
      "1",
      "裾野の拡大",
      texts.map((text, index) =>
        measureOf(`1-${index + 1}`, `施策その${index + 1}`, { selfAssessment: text }),
      ),
    ),
  ],
});

const formulasOf = (city: City, sheetName: string): number =>
  [...city.sheet(sheetName).cells.values()].flatMap((row) =>
    [...row.values()].filter(({ formula }) => formula !== undefined),
  ).length;

async function textsOf(city: City): Promise<string[]> {
  const { evaluation } = await city.check();
  return evaluation.plan.policies.flatMap(({ measures }) =>
    measures.map((measure) => textOf(measure, "selfAssessment")),
  );
}

/** The column of texts of 総括表, put together again measure by measure. */
function summarisedTexts(city: City): string[] {
  const column = "DEFG"
    .split("")
    .find((letters) => city.column("総括表", letters).includes("実施主体による自己評価"));
  const [numbers = [], texts = []] = ["B", column ?? ""].map((letters) => city.column("総括表", letters));
  const measures: string[] = [];
  numbers.forEach((number, row) => {
    if (row <= numbers.indexOf("施策番号") || number === "") return;
    const text = texts[row] ?? "";
    if (number === numbers[row - 1]) measures.push((measures.pop() ?? "") + text);
    else measures.push(text);
  });
  return measures;
}

describe("awkward texts", () => {
  it("are at least 300", () => {
    expect(awkwardTexts.length).toBeGreaterThanOrEqual(300);
  });

  it.each(["policy", "measure"] as const)(
    "come back character for character through cell, check, summary and file, and none becomes a formula, layout %s",
    async (layout) => {
      const texts = layout === "policy" ? awkwardTexts : awkwardTexts.filter((_, index) => index % 12 === 0);
      const city = new City();
      await city.build(planOf(texts), { level: "measure", layout });
      expect(await textsOf(city)).toEqual(texts.map(asHeld));
      await city.summarise();
      const reopened = new City(await openXlsx(await saveXlsx(city.host.workbook)));
      expect(await textsOf(reopened)).toEqual(texts.map(asHeld));
      expect(formulasOf(reopened, "総括表")).toBe(0);
      const written = summarisedTexts(reopened);
      const changed = texts.map(asHeld).filter((text, index) => {
        const shown = written[index] ?? "";
        return shown !== text && shown !== `未記入（${text}）` && !(text.trim() === "" && shown === "未記入");
      });
      expect(changed).toEqual([]);
    },
    60_000,
  );

  it.each(["policy", "measure"] as const)(
    "typed by hand come back the same, and building again with layout %s changes none",
    async (layout) => {
      const texts = awkwardTexts.filter((text, index) => {
        return text.length < 1000 && (layout === "policy" || index % 12 === 0);
      });
      const blank = planOf(texts.map(() => ""));
      const city = new City();
      await city.build(blank, { level: "measure" });
      await city.host.runExcel(async (context) => {
        const sheet = context.workbook.worksheets.getItem("1 裾野の拡大");
        sheet.getRange(`E7:E${texts.length + 6}`).formulas = texts.map((text) => [text]);
        await context.sync();
      });
      const held = await textsOf(city);
      expect(held).toEqual(texts.map(asHeld));
      await city.build(blank, { level: "measure", layout });
      expect(await textsOf(city)).toEqual(held);
      await city.build(blank, { level: "measure" });
      expect(await textsOf(city)).toEqual(held);
    },
    60_000,
  );

  it("become legal and different sheet names as titles, and come back as titles", async () => {
    const titles = awkwardTexts.filter((text) => text.length < 100 && text.trim() !== "");
    const city = new City();
    await city.build({
      ...cityPlan,
      policies: titles.map((title, index) =>
        policyOf(`${index + 1}`, title, [measureOf("1", `施策その${index + 1}`)]),
      ),
    });
    const names = city.sheetNames;
    expect(
      names.filter(
        (name) => name.length > 31 || /[/\\?*:[\]／＼￥？＊：［］]|^['’＇]|['’＇]$|^history$/i.test(name),
      ),
    ).toEqual([]);
    expect(new Set(names.map(sheetNameKey)).size).toBe(names.length);
    const reopened = new City(await openXlsx(await saveXlsx(city.host.workbook)));
    expect(reopened.sheetNames).toEqual(names);
    const { evaluation } = await reopened.check();
    expect(evaluation.plan.policies.map(({ title }) => title)).toEqual(
      titles.map((title) => asHeld(title).trim()),
    );
  }, 60_000);

  it.each(impossibleTexts)(
    "that no cell can hold are refused before anything is written: %s",
    async (_, text) => {
      for (const key of assessmentKeys) {
        const city = new City();
        const plan = {
          ...cityPlan,
          policies: [policyOf("1", "甲", [measureOf("1-1", "子", { [key]: text })])],
        };
        await expect(city.build(plan)).rejects.toMatchObject({ code: "textTooLong", subject: "1-1 子" });
        expect(city.host.usage().syncs).toBe(0);
      }
    },
  );
});
