import { CellLooks } from "../../excel/cellLooks";
import { goToCell } from "../../excel/goToCell";
import type { WorkbookContent } from "../../excel/readSheets";
import type { ExcelContext, RunExcel } from "../../excel/runExcel";
import { writeSheets } from "../../excel/writeSheets";
import { bookOf, originalOf } from "../../forms/finding/originalSheets";
import { planSheetName } from "../../forms/headings";
import { planSheetSpec } from "../../forms/planSheet/planSheet";
import { measureTable } from "../../forms/policySheet/policyLayout";
import { defaultSettings } from "../../forms/settings";
import { planSheetIdentity } from "../../forms/sheetIdentity";
import { emptySheetNamed, sheetNamer } from "../../forms/workbookBefore";
import type { Plan } from "../../plan/plan";
import { newId as randomId } from "../newId";
import { readWorkbook } from "../readWorkbook";

const emptyPlan: Plan = { title: "", fiscalYear: "", policies: [] };

/**
 * Adds a plan sheet with an empty table, for people who type or paste their plan there, and shows where to begin. A workbook that has a
 * plan sheet keeps it as it is. @throws HostError when Excel fails.
 */
export async function startPlanSheet(run: RunExcel, newId: () => string = randomId): Promise<void> {
  await run(async (context) => {
    const content = await readWorkbook(context);
    const original = originalOf(content.sheets, planSheetIdentity);
    const shown =
      original === undefined
        ? await writePlanSheet(context, content, newId)
        : { sheetName: original.name, row: 0 };
    // Excel takes a name wherever it takes an id.
    await goToCell(context, { ...shown, sheetId: shown.sheetName, column: 0 });
  });
}

/** The name of the tab that was added, and the first row below its headings. */
async function writePlanSheet(
  context: ExcelContext,
  { sheets, sheetNames, cellStyles, takenNames }: WorkbookContent,
  newId: () => string,
): Promise<{ sheetName: string; row: number }> {
  const before = { sheets, sheetNames, settings: null };
  const name = sheetNamer(before)(planSheetIdentity, planSheetName);
  const settings = defaultSettings(emptyPlan);
  const spec = planSheetSpec(emptyPlan, settings, {
    name,
    tableOf: (policy) => measureTable(policy, settings.fields, name),
    sheetNameOf: () => name,
  });
  await writeSheets(context, [{ spec, existing: emptySheetNamed(name, before), position: 0 }], {
    looks: new CellLooks(cellStyles),
    takenNames,
    book: bookOf(sheets) ?? newId(),
  });
  return { sheetName: name, row: spec.frozen.rows };
}
