import { readFile } from "node:fs/promises";
import { openXlsx } from "../../../src/file/openXlsx";
import { planOnSheet } from "../../../src/app/build/planOnSheet";
import { entriesOf } from "../../../src/forms/evaluation/evaluation";
import { City, cityPlan } from "../city";

const second = "2 支援の充実";

/** The id beside a text in 保管. */
const idBeside = (city: City, text: string, letters = "I"): string =>
  city.column("保管", letters, 4)[city.column("保管", "H", 4).indexOf(text)] ?? "no row";

async function idOf(city: City, number: string): Promise<string | undefined> {
  const { policies } = (await city.check()).evaluation.plan;
  return policies.flatMap(({ measures }) => measures).find((each) => each.number === number)?.id;
}

/** What is known of other years, of the self-assessment of a measure. */
async function earlierOf(city: City, number: string): Promise<string[]> {
  const { evaluation } = await city.check();
  const entry = entriesOf(evaluation).find(
    ({ measure, field }) => measure?.number === number && field === "selfAssessment",
  );
  return (entry?.earlier ?? []).map(({ text }) => text);
}

async function filledCity(): Promise<City> {
  const city = new City();
  await city.build();
  await city.fill();
  return city;
}

describe("保管", () => {
  it("says in a hidden column whose a text is", async () => {
    const city = await filledCity();
    const id = await idOf(city, "1-2");
    await city.build({ ...cityPlan, policies: cityPlan.policies.slice(1) });
    expect(idBeside(city, "冊子を配った。")).toBe(id);
    expect(city.read("保管", "I3")).toBe("管理ID");
    expect(city.sheet("保管").columns.get(8)?.isHidden).toBe(true);
  });

  it("says it of a text that a colleague's took the place of, too", async () => {
    const city = await filledCity();
    await city.save("2-1", "", "新しい文章。");
    expect(idBeside(city, "相談日を増やした。")).toBe(await idOf(city, "2-1"));
  });

  it("knows a text of the year before by its measure, whatever that is called, and none as that of what took its number", async () => {
    const city = await filledCity();
    await city.startNextYear();
    await city.type("計画", "C13", "1-3");
    await city.type("計画", "D13", "始めるきっかけの場づくり");
    await city.type("計画", "C14", "1-1");
    const { structure } = (await city.check()).evaluation;
    await city.build(planOnSheet(structure), structure.settings);
    expect([await earlierOf(city, "1-3"), await earlierOf(city, "1-1")]).toEqual([
      ["講座を開いた。"],
      ["冊子を配った。"],
    ]);
  });
});

/** Books of the version whose 保管 had no ids, with a fiscal year that is over, and somebody's notes beside it. */
describe.each(["policy", "measure"] as const)(
  "保管 without ids, of an earlier version, layout %s",
  (layout) => {
    const book = async () =>
      new City(await openXlsx(await readFile(`test/fixtures/books/kept-without-ids-${layout}.xlsx`)));
    const firstCell =
      layout === "policy" ? (["1 裾野の拡大", "E7"] as const) : (["1-1 きっかけづくり", "B9"] as const);
    const rows = (city: City) =>
      ["A", "B", "C", "D", "E", "F", "G", "H", "I"].map((letters) => city.column("保管", letters));

    it("is read as before", async () => {
      const city = await book();
      expect(await earlierOf(city, "1-1")).toEqual(["きっかけづくりをした。"]);
      await city.type(firstCell[0], firstCell[1], "きっかけづくりをした。");
      expect((await city.check()).findings).toContainEqual(
        expect.objectContaining({ code: "earlierText", measure: "1-1" }),
      );
    });

    it("gets the column by the next build, beside what somebody put there, without a change to any text", async () => {
      const city = await book();
      const before = rows(city);
      const { findings } = await city.check();
      expect(findings.filter(({ code }) => code === "formsOlder")).toHaveLength(1);
      expect((await city.buildFromPlanSheet()).changed).toContain("保管");
      expect(rows(city)).toEqual(before);
      expect(city.read("保管", "J3")).toBe("管理ID");
      expect(city.sheet("保管").columns.get(9)?.isHidden).toBe(true);
      expect(await city.buildFromPlanSheet()).toMatchObject({ added: [], changed: [] });
    });

    it("gets the column also where somebody has protected it", async () => {
      const city = await book();
      await city.host.runExcel(async (context) => {
        context.workbook.worksheets.getItem("保管").protection.protect();
        await context.sync();
      });
      await city.buildFromPlanSheet();
      expect(city.read("保管", "J3")).toBe("管理ID");
    });

    it("gets further texts with their ids on top, and the notes stay beside their own rows", async () => {
      const city = await book();
      const id = await idOf(city, "2-1");
      const [name, address] = layout === "policy" ? [second, "E7"] : ["2-1 相談体制の拡充", "B9"];
      await city.type(name, address, "窓口を増やした。");
      await city.build(
        { ...cityPlan, fiscalYear: "平成29年度", policies: cityPlan.policies.slice(0, 1) },
        { layout },
      );
      expect(idBeside(city, "窓口を増やした。", "J")).toBe(id);
      expect(idBeside(city, "裾野の拡大を続けてほしい。", "I")).toBe("確かめた。");
      expect(city.column("保管", "H", 4).filter((text) => text === "相談体制の拡充をした。")).toHaveLength(1);
    });
  },
);

describe("保管 that somebody has worked on", () => {
  it("takes texts under its headings, wherever these have been moved", async () => {
    const city = await filledCity();
    await city.build({ ...cityPlan, policies: cityPlan.policies.slice(1) });
    await city.host.runExcel(async (context) => {
      context.workbook.worksheets.getItem("保管").getRange("A:A").insert("Right");
      await context.sync();
    });
    await city.type("保管", "A3", "対応");
    const id = await idOf(city, "2-1");
    await city.build({ ...cityPlan, policies: cityPlan.policies.slice(0, 1) });
    expect(city.column("保管", "I", 4)).toContain("相談日を増やした。");
    const row = city.column("保管", "I").indexOf("相談日を増やした。") + 1;
    expect(city.read("保管", `J${row}`)).toBe(id);
  });

  it("is not written anew where a program has dropped its names: rows above and notes beside stay", async () => {
    const city = await filledCity();
    await city.build({ ...cityPlan, policies: cityPlan.policies.slice(1) });
    await city.host.runExcel(async (context) => {
      context.workbook.worksheets.getItem("保管").getRange("1:1").insert("Down");
      await context.sync();
    });
    await city.typeAll([
      ["保管", "A1", "課内で確認すること"],
      ["保管", "J5", "確かめた。"],
    ]);
    const text = city.read("保管", "H5");
    for (const sheet of city.host.workbook.sheets) sheet.names = [];
    await city.buildFromPlanSheet();
    expect([city.read("保管", "A1"), city.read("保管", "H5"), city.read("保管", "J5")]).toEqual([
      "課内で確認すること",
      text,
      "確かめた。",
    ]);
    expect((await city.check()).findings.filter(({ code }) => code === "namesLost")).toEqual([]);
  });
});
