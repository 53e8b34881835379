import { listRows } from "../../../src/app/check/listRows";
import { rowFields, stageDue } from "../../../src/app/check/rowFields";
import { worklist } from "../../../src/app/check/worklist";
import { excelPort } from "../../../src/app/excelPort";
import { openWorkbook } from "../../../src/app/session/openWorkbook";
import { saveText } from "../../../src/app/session/saveText";
import type { City } from "../city";
import { choosingCity, rowOf, switchOn } from "../fields/choosingCity";

const sheet = "1 裾野の拡大";
const now = new Date(2017, 3, 20);

/** What the pane shows in the open row of measure 1-1. */
async function fieldsOf(city: City) {
  const open = await openWorkbook(excelPort(city.host.runExcel));
  if (open === null) throw new Error("no workbook");
  const [item] = worklist(open.report).policies.flatMap(({ items }) =>
    items.filter(({ measure }) => measure?.number === "1-1"),
  );
  if (item === undefined) throw new Error("no measure");
  return { open, item, fields: rowFields(open.report.evaluation, item) };
}

async function cityWith(...names: string[]): Promise<City> {
  const city = await choosingCity();
  await switchOn(city, ...names);
  await city.buildFromPlanSheet();
  return city;
}

const namesOf = ({ fields }: Awaited<ReturnType<typeof fieldsOf>>) => fields.map(({ text }) => text.field);

describe("the open row of a measure", () => {
  it("has what may be left blank too, among the others in the order of the columns, but counts it nowhere", async () => {
    const city = await cityWith("自己評価の評定", "指標", "目標値", "達成率", "実績値");
    const row = await fieldsOf(city);
    expect(namesOf(row)).toEqual([
      "selfRating",
      "selfAssessment",
      "committeeAssessment",
      "indicator",
      "target",
      "actual",
    ]);
    expect(row.item.texts.map(({ field }) => field)).toEqual([
      "selfRating",
      "selfAssessment",
      "committeeAssessment",
    ]);
  });

  it("is there where all that is asked may be left blank, without a dot, until something is written", async () => {
    const city = await cityWith();
    for (const name of ["自己評価", "委員会評価"])
      await city.type("評価項目", `I${rowOf(city, name)}`, "任意");
    await city.buildFromPlanSheet();
    const row = await fieldsOf(city);
    expect([namesOf(row), row.item.texts]).toEqual([["selfAssessment", "committeeAssessment"], []]);
    const shownRows = async (onlyMissing: boolean) => {
      const list = worklist((await fieldsOf(city)).open.report);
      const rows = listRows(list, { search: "きっかけ", onlyMissing, onlyDoubtful: false, keep: null });
      return rows.map(({ kind }) => kind);
    };
    expect([await shownRows(false), await shownRows(true)]).toEqual([["policy", "item"], []]);
    await city.type(sheet, "E7", "講座を開いた。");
    expect((await fieldsOf(city)).item.texts).toMatchObject([{ state: "written" }]);
    await city.type("計画", "G4", "市の対応だけ");
    await city.buildFromPlanSheet();
    expect((await fieldsOf(city)).item.texts).toHaveLength(1);
  });

  it("has nothing blank of a stage that is not open, and says what is locked", async () => {
    const city = await cityWith("市の対応");
    await city.type(sheet, "F7", "効果の検証を望む。");
    await city.type("計画", "G4", "自己評価");
    await city.buildFromPlanSheet();
    expect(namesOf(await fieldsOf(city))).toEqual(["selfAssessment", "committeeAssessment"]);
    await city.type("計画", "G4", "自己評価だけ");
    await city.buildFromPlanSheet();
    const { fields } = await fieldsOf(city);
    expect(fields.map(({ isLocked }) => isLocked)).toEqual([false, true]);
  });

  it("shows what was written the year before, from 前年度 or else from 保管", async () => {
    const city = await cityWith("前年度の自己評価");
    await city.fill();
    await city.startNextYear();
    const earlier = (await fieldsOf(city)).fields.map((field) => field.earlier);
    expect(earlier).toEqual([
      { fiscalYear: "平成28年度", text: "講座を開いた。" },
      { fiscalYear: "平成28年度", text: "参加者の幅を広げてほしい。" },
    ]);
  });

  it("saves a number as a number, so that the share is worked out, and anything else as it was typed", async () => {
    const city = await cityWith("目標値", "実績値", "達成率");
    const save = async (field: string, text: string) => {
      const { open, fields } = await fieldsOf(city);
      const { key = "" } = fields.find((each) => each.text.field === field)?.text ?? {};
      await saveText(excelPort(city.host.runExcel), open, { key, expected: "", text, now });
    };
    await save("target", "200");
    await save("actual", "150");
    expect(["G7", "H7", "I7"].map((address) => city.read(sheet, address))).toEqual([200, 150, 0.75]);
    await city.type(sheet, "H7", "199.99");
    expect(city.read(sheet, "I7")).toBe(0.999);
    await save("selfAssessment", "=3回開いた");
    expect(city.read(sheet, "E7")).toBe("=3回開いた");
  });

  it("says the stage and its date only where there is one to say", async () => {
    const city = await cityWith("市の対応");
    const due = async (stage: "self" | "reply") =>
      stageDue((await fieldsOf(city)).open.report.evaluation, stage, now);
    expect(await due("self")).toBeNull();
    await city.type("計画", "G4", "自己評価");
    await city.type("計画", "G5", "4月28日");
    expect(await due("self")).toEqual({ stage: "self", dueDate: "4月28日", daysLeft: 8 });
    expect(await due("reply")).toEqual({ stage: "reply", dueDate: "", daysLeft: null });
  });
});
