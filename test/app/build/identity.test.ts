import { City, cityPlan, measureOf, policyOf } from "../city";
import { openHost } from "../../../workbench/host/host";

/** The column of a sheet that stands under a heading. */
function below(city: City, sheetName: string, heading: string): string[] {
  const letters = Array.from("ABCDEFGHIJKLMNOP").find((each) =>
    city.column(sheetName, each).includes(heading),
  );
  const column = city.column(sheetName, letters ?? "A");
  return column.slice(column.lastIndexOf(heading) + 1);
}

const idsOnPlanSheet = (city: City): string[] => below(city, "計画", "管理ID（施策）");

describe("every measure has an id of its own", () => {
  it("that stands beside it on the plan sheet and on its policy's sheet, hidden", async () => {
    const city = new City();
    await city.build();
    const ids = idsOnPlanSheet(city);
    expect(new Set(ids).size).toBe(3);
    expect(below(city, "1 裾野の拡大", "管理ID（施策）")).toEqual(ids.slice(0, 2));
    const { columns } = city.sheet("1 裾野の拡大");
    expect(columns.get(7)?.isHidden).toBe(true);
    expect([...city.sheet("計画").columns].filter(([, { isHidden }]) => isHidden).map(([at]) => at)).toEqual([
      10, 11,
    ]);
  });

  it("that it keeps when it is renumbered, reworded and moved", async () => {
    const city = new City();
    await city.build();
    const [first, second, third] = idsOnPlanSheet(city);
    await city.build({
      ...cityPlan,
      policies: [
        policyOf("1", "支援の充実", [measureOf("1-1", "相談体制の拡充"), measureOf("1-2", "情報の提供")]),
        policyOf("2", "裾野の拡大", [measureOf("2-1", "きっかけづくりの推進")]),
      ],
    });
    expect(idsOnPlanSheet(city)).toEqual([third, second, first]);
  });

  it("that does not go over to another measure that takes its number", async () => {
    const city = new City();
    await city.build();
    const [first, ...others] = idsOnPlanSheet(city);
    const [policy, other] = cityPlan.policies;
    if (policy === undefined || other === undefined) throw new Error("two policies");
    const taken = { ...policy, measures: [measureOf("1-1", "財政の支援"), ...policy.measures.slice(1)] };
    await city.build({ ...cityPlan, policies: [taken, other] });
    expect(idsOnPlanSheet(city).slice(1)).toEqual(others);
    expect(idsOnPlanSheet(city)).not.toContain(first);
  });

  it("that a copied row does not take along: it is reported, and gets one of its own", async () => {
    const city = new City();
    await city.build();
    await city.fill();
    const row = city.column("計画", "C").indexOf("1-1") + 1;
    await city.host.runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem("計画");
      sheet.getRange(`${row}:${row}`).insert("Down");
      sheet.getRange(`A${row}:L${row}`).copyFrom(`A${row + 1}:L${row + 1}`);
      sheet.getRange(`C${row}:D${row}`).values = [["1-3", "場の活用"]];
      await context.sync();
    });
    expect((await city.check()).findings.map(({ code }) => code)).toContain("idTwice");
    await city.buildFromPlanSheet();
    expect(new Set(idsOnPlanSheet(city)).size).toBe(4);
    const { policies } = (await city.check()).evaluation.plan;
    expect(policies[0]?.measures.map(({ title, texts }) => [title, texts.selfAssessment])).toEqual([
      ["場の活用", ""],
      ["きっかけづくり", "講座を開いた。"],
      ["情報の提供", "冊子を配った。"],
    ]);
  });
});

describe("a sheet that was copied in from another workbook of ours", () => {
  /** This year's workbook, with last year's filled sheet of the first policy in it. */
  async function withLastYears(): Promise<City> {
    const last = new City();
    await last.build();
    await last.fill();
    const copied = structuredClone(last.sheet("1 裾野の拡大"));
    const city = new City();
    await city.build();
    city.host.workbook.sheets.push({ ...copied, id: "{last-year}", name: "28年度 1 裾野の拡大" });
    return new City(openHost(city.host.workbook).workbook);
  }

  it("is reported, and its texts fill no blanks", async () => {
    const city = await withLastYears();
    const { findings, evaluation } = await city.check();
    expect(
      findings.filter(({ code }) => code === "sheetForeign").map(({ place }) => place?.sheetName),
    ).toEqual(["28年度 1 裾野の拡大"]);
    expect(evaluation.plan.policies[0]?.measures.map(({ texts }) => texts.selfAssessment)).toEqual(["", ""]);
    await city.build({ ...cityPlan, fiscalYear: "平成29年度" });
    expect(city.column("1 裾野の拡大", "E", 7)).toEqual(["", ""]);
  });

  it("is neither changed nor deleted, whatever is built", async () => {
    const city = await withLastYears();
    await city.build({ ...cityPlan, policies: cityPlan.policies.slice(1) });
    expect(city.column("28年度 1 裾野の拡大", "E", 7)).toEqual(["講座を開いた。", "冊子を配った。"]);
    expect(city.sheetNames).not.toContain("1 裾野の拡大");
  });
});
