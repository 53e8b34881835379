import type { Workbook } from "../../src/file/model/workbook";
import { newWorkbook } from "../../src/file/model/newWorkbook";
import { templateName } from "../../src/forms/headings";
import type { Plan } from "../../src/plan/plan";
import { openHost } from "../../workbench/host/host";
import { City, measureOf, policyOf } from "../app/city";
import { Moments } from "./moments";
import { appearanceInAnyOrder, textsIn } from "./workbookTexts";

/** So many measures that their sheets are copied from a template. */
const plan: Plan = {
  title: "青葉市市民活動推進計画",
  fiscalYear: "平成28年度",
  policies: [
    policyOf(
      "1",
      "裾野の拡大",
      Array.from({ length: 21 }, (_, index) => measureOf(`1-${index + 1}`, `取組その${index + 1}`)),
    ),
  ],
};
const texts = ["講座を三回開いた。", "効果を検証されたい。"];

const toSheets = (city: City) => city.build(plan, { layout: "measure" });
const templatesIn = ({ sheets }: Workbook) => sheets.filter(({ name }) => name.startsWith(templateName));

function firstWithTemplate(states: Iterable<Workbook>): Workbook {
  for (const state of states) if (templatesIn(state).length > 0) return state;
  throw new Error("there never was a template");
}

describe("when Excel fails while sheets are copied from a template", () => {
  let moments: Moments;
  let wanted: unknown;

  beforeAll(async () => {
    const workbook = newWorkbook();
    const before = new City(workbook);
    await before.build(plan);
    await before.type("1 裾野の拡大", "E7", texts[0] ?? "");
    await before.type("1 裾野の拡大", "F9", texts[1] ?? "");
    moments = new Moments(workbook);
    moments.begin();
    const city = new City(workbook, { interceptAction: moments.intercept });
    await toSheets(city);
    wanted = appearanceInAnyOrder(city.host.workbook);
    expect(templatesIn(workbook)).toEqual([]);
  });

  it("at any action, nothing is lost, and the next build ends as if nothing had happened", async () => {
    for (const state of moments.every(41)) {
      const standing = new Set(textsIn(openHost(state).workbook));
      expect(texts.filter((text) => !standing.has(text))).toEqual([]);
      const city = new City(state);
      await toSheets(city);
      expect(appearanceInAnyOrder(city.host.workbook)).toEqual(wanted);
    }
  });

  it("a template that was left behind stays where somebody has typed on it, and hinders nothing", async () => {
    const state = firstWithTemplate(moments.every(5));
    const template = templatesIn(state)[0]?.name ?? "";
    const city = new City(state);
    await city.type(template, "A1", "覚え書き");
    await toSheets(city);
    expect(templatesIn(city.host.workbook).map(({ name }) => name)).toEqual([template]);
    expect(textsIn(city.host.workbook)).toContain("覚え書き");
    expect(city.sheetNames.filter((name) => name.startsWith("1-"))).toHaveLength(21);
  });
});
