import { CellLooks } from "../../../src/excel/cellLooks";
import { goToCell } from "../../../src/excel/goToCell";
import { readSheets } from "../../../src/excel/readSheets";
import { writeSheets } from "../../../src/excel/writeSheets";
import type { Sheet, Workbook } from "../../../src/file/model/workbook";
import { openXlsx } from "../../../src/file/openXlsx";
import { saveXlsx } from "../../../src/file/saveXlsx";
import { specWorkbook } from "../../../src/file/spec/specWorkbook";
import type { Evaluation } from "../../../src/forms/evaluation/evaluation";
import { readEvaluation } from "../../../src/forms/evaluation/readEvaluation";
import { buildSteps } from "../../../src/forms/build/buildSteps";
import { defaultSettings, type Layout } from "../../../src/forms/settings";
import { summaryForms } from "../../../src/forms/summaryForms/summaryForms";
import { handOutListSpec } from "../../../src/handOut/handOutList";
import { handOut, handOutOutlines, type HandOut } from "../../../src/handOut/handOuts";
import type { CellPosition } from "../../../src/sheet/sheetContent";
import type { SheetSpec } from "../../../src/sheet/sheetSpec";
import { calculateWorkbook } from "../../../workbench/formula/calculate";
import { openBook, portOf } from "../../../workbench/headless/verb";
import { City, cityPlan, countedId, measureOf, policyOf } from "../../app/city";

const plan = {
  ...cityPlan,
  policies: [
    ...cityPlan.policies,
    policyOf(
      "3",
      "柱のある施策",
      [
        measureOf("3-1", "場の活用", { implementingBody: "施設課、広報課", selfAssessment: "=1+1\n'二行目" }),
        measureOf("3-2", "空白の文章", { selfAssessment: "　\n", committeeAssessment: "―" }),
        ...["tbd", "Ｔ\u00a0BD", "調整中", "調査中です。", "\u200b", "同\n上", "ー"].map(
          (selfAssessment, index) => measureOf(`3-${index + 3}`, `書きかけ${index}`, { selfAssessment }),
        ),
      ],
      { group: "安心なまち" },
    ),
  ],
};

type Opening = CellPosition & { sheetName: string };

/** By Office.js, in the stand-in for Excel. */
async function writtenInExcel(specs: readonly SheetSpec[], opensOn?: Opening): Promise<Workbook> {
  const { host, save } = openBook(null);
  await portOf(host)(async (context) => {
    const { cellStyles, takenNames } = await readSheets(context);
    const writes = specs.map((spec) => ({ spec, existing: null, position: null }));
    await writeSheets(context, writes, { looks: new CellLooks(cellStyles), takenNames, book: null });
    if (opensOn) await goToCell(context, { ...opensOn, sheetId: opensOn.sheetName });
  });
  return openXlsx(await save());
}

const writtenIntoFile = async (specs: readonly SheetSpec[], opensOn?: Opening): Promise<Workbook> =>
  openXlsx(await saveXlsx(specWorkbook(specs, opensOn)));

/** Everything about a workbook but ids and the order in which its looks were defined. */
function told({ sheets, ...workbook }: Workbook) {
  const active = sheets.find(({ id }) => id === workbook.activeSheetId)?.name;
  return {
    active,
    selection: workbook.selection,
    names: workbook.names,
    standardFont: workbook.standardFont,
    looks: new Map(workbook.namedStyles.map(({ name, ...style }) => [name, style])),
    sheets: sheets.map(toldOfSheet),
  };
}

const toldOfSheet = ({ id: _, names, tables, conditionalFormats, ...sheet }: Sheet) => ({
  ...sheet,
  names: new Map(names.map((name) => [name.name, name])),
  tables: tables.map(({ id: _id, ...table }) => table),
  rules: conditionalFormats.map(({ areas, rule }) => ({ areas, rule })),
});

const built = (layout: Layout): SheetSpec[] =>
  buildSteps(
    plan,
    { ...defaultSettings(plan), layout },
    { sheets: [], sheetNames: [], settings: null },
    { movedAt: "", newId: countedId },
  ).writes.map(({ spec }) => spec);

let evaluation: Evaluation;
let handedOut: HandOut[];

beforeAll(async () => {
  const city = new City();
  await city.build(plan);
  const read = readEvaluation((await city.host.runExcel(readSheets)).sheets);
  if (read === null) throw new Error("nothing was built");
  evaluation = read;
  handedOut = (["self", "committee"] as const).flatMap((stage) =>
    (["body", "policy"] as const).flatMap((by) =>
      handOutOutlines(evaluation, { stage, by }).map((outline) =>
        handOut(evaluation, { stage, by }, outline),
      ),
    ),
  );
});

describe("specifications written into a file are what they are when Excel writes them", () => {
  it.each(["policy", "measure"] as const)("sheets of a plan in layout %s", async (layout) => {
    const specs = built(layout);
    const inFile = await writtenIntoFile(specs);
    calculateWorkbook(inFile);
    const { active: _, selection: _selection, ...expected } = told(await writtenInExcel(specs));
    expect(told(inFile)).toMatchObject(expected);
  });

  it("総括表 and 公表用", async () => {
    const specs = summaryForms.map(({ specOf }) => specOf(evaluation));
    expect(told(await writtenIntoFile(specs))).toEqual(told(await writtenInExcel(specs)));
  });

  it("files that go out, with 状態 calculated already, as Protected View calculates nothing", async () => {
    expect(handedOut.length).toBeGreaterThan(10);
    for (const { sheets, opensOn } of handedOut)
      expect(told(await writtenIntoFile(sheets, opensOn))).toEqual(
        told(await writtenInExcel(sheets, opensOn)),
      );
  });

  it("配布一覧", async () => {
    const specs = [handOutListSpec(evaluation, "self", handedOut)];
    expect(told(await writtenIntoFile(specs))).toEqual(told(await writtenInExcel(specs)));
  });
});
