import type { Layout } from "../../src/forms/settings";
import { setContent } from "../../src/file/model/cells";
import { emptySheet } from "../../src/file/model/newWorkbook";
import { City, cityPlan, measureOf } from "./city";

/** A city's workbook with every text written, 総括表 too, in either layout. */
async function writtenCity(layout: Layout): Promise<City> {
  const city = new City();
  const texts = { selfAssessment: "実施した。", committeeAssessment: "続けてほしい。" };
  const policies = cityPlan.policies.map((policy) => ({
    ...policy,
    measures: policy.measures.map((measure) => ({
      ...measure,
      texts: { ...texts, selfAssessment: `${measure.title}をした。` },
    })),
  }));
  await city.build({ ...cityPlan, policies }, { layout });
  await city.summarise();
  return city;
}

/** What programs do that know no names of a sheet's own. */
function loseNames(city: City, isLost: (sheetName: string) => boolean = () => true): void {
  for (const sheet of city.host.workbook.sheets) if (isLost(sheet.name)) sheet.names = [];
}

const textsOf = (city: City): string[] =>
  city.host.workbook.sheets.flatMap(({ name, cells }) =>
    [...cells.values()].flatMap((row) =>
      [...row.values()].flatMap(({ value, formula }) =>
        typeof value === "string" && formula === undefined ? [`${name}: ${value}`] : [],
      ),
    ),
  );

describe.each<Layout>(["policy", "measure"])(
  "a workbook in layout %s whose sheets have lost their names",
  (layout) => {
    it("is read by its headings, with one warning that says so", async () => {
      const city = await writtenCity(layout);
      loseNames(city);
      const count = city.sheetNames.filter((name) => name !== "Sheet1").length;
      expect(await city.check()).toMatchObject({
        isComplete: true,
        filled: 10,
        findings: [{ code: "namesLost", severity: "warning", count }],
      });
    });

    it("gets its names back by the next build, and no second set of sheets", async () => {
      const city = await writtenCity(layout);
      const before = [textsOf(city), city.sheetNames];
      loseNames(city);
      const { added, archived } = await city.buildFromPlanSheet();
      await city.summarise();
      expect({ added, archived }).toEqual({ added: [], archived: [] });
      expect([textsOf(city), city.sheetNames]).toEqual(before);
      expect(await city.check()).toMatchObject({ isComplete: true, findings: [] });
    });

    it("has its texts where a plan with other numbers wants them", async () => {
      const city = await writtenCity(layout);
      loseNames(city);
      const [first, second] = cityPlan.policies;
      if (first === undefined || second === undefined) throw new Error("two policies");
      const moved = {
        ...first,
        measures: [measureOf("1-1", "情報の提供"), measureOf("1-2", "きっかけづくり")],
      };
      await city.build({ ...cityPlan, policies: [moved, second] }, { layout });
      const { policies } = (await city.check()).evaluation.plan;
      expect(policies[0]?.measures.map(({ texts }) => texts.selfAssessment)).toEqual([
        "情報の提供をした。",
        "きっかけづくりをした。",
      ]);
    });

    it("keeps what was typed over its facts, which a document replaces", async () => {
      const city = await writtenCity(layout);
      const sheet = city.sheet(layout === "policy" ? "1 裾野の拡大" : "1-1 きっかけづくり");
      const [row, column] = layout === "policy" ? [6, 3] : [7, 1];
      setContent(sheet, row, column, { value: "市民課と共同で" });
      await city.type("計画", "F13", "広報課と記入");
      loseNames(city);
      await city.build(cityPlan, { layout });
      const texts = textsOf(city).filter((text) => /広報課と記入|市民課と共同で/.test(text));
      expect(texts.sort()).toEqual(["保管: 市民課と共同で", "保管: 広報課と記入"]);
    });

    it.each(["計画", "2 支援の充実", "総括表"])("is read where only %s has lost them", async (name) => {
      const city = await writtenCity(layout);
      loseNames(city, (each) => each === name);
      expect((await city.check()).isComplete).toBe(true);
      expect((await city.buildFromPlanSheet()).added).toEqual([]);
      await city.summarise();
      expect(city.sheetNames.filter((each) => each.startsWith(name))).toEqual([name]);
    });
  },
);

it("a 総括表 that has neither 重点 nor 実施主体 is known by the headings it has, that of a year that is over too", async () => {
  const policies = cityPlan.policies.map((policy) => ({
    ...policy,
    measures: policy.measures.map((measure) => ({ ...measure, isPriority: false, implementingBody: "" })),
  }));
  const city = new City();
  await city.build({ ...cityPlan, policies });
  await city.startNextYear();
  await city.summarise();
  const before = city.sheetNames;
  loseNames(city);
  expect((await city.check()).findings[0]).toMatchObject({ code: "namesLost", count: 8 });
  await city.buildFromPlanSheet();
  await city.summarise();
  expect(city.sheetNames).toEqual(before);
});

it("sheets of other people, with headings of their own, stay what they are", async () => {
  const city = new City();
  const sheet = { ...emptySheet("{own}", "施策一覧") };
  for (const [column, text] of ["施策番号", "施策", "重点", "実施主体", "状態"].entries())
    setContent(sheet, 0, column, { value: text });
  city.host.workbook.sheets.push(sheet);
  await expect(city.check()).rejects.toMatchObject({ code: "notOurs" });
  await city.build();
  expect(sheet.names).toEqual([]);
  expect(city.read("施策一覧", "B1")).toBe("施策");
});
