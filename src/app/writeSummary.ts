import { CellLooks } from "../excel/cellLooks";
import { readSheets } from "../excel/readSheets";
import type { RunExcel } from "../excel/runExcel";
import { writeSheets, type OnProgress } from "../excel/writeSheets";
import { readEvaluation } from "../forms/readEvaluation";
import { summarySheetIdentity } from "../forms/sheetIdentity";
import { summarySheetName, summarySheetSpec } from "../forms/summarySheet";
import { legalSheetName, sheetNameKey } from "../sheet/sheetName";
import { checkEvaluation, type CheckReport } from "./checkWorkbook";
import { WorkbookError } from "./workbookError";

export interface SummaryReport extends CheckReport {
  sheetName: string;
  /** Rows of the sheet, its headings included. */
  rows: number;
}

/**
 * Writes 総括表, or writes it again; no other sheet is touched.
 * @throws WorkbookError when the workbook has no plan sheet; HostError when Excel fails.
 */
export async function writeSummary(run: RunExcel, onProgress?: OnProgress): Promise<SummaryReport> {
  return run(async (context) => {
    const { sheets, sheetNames, cellStyles } = await readSheets(context);
    const evaluation = readEvaluation(sheets);
    if (evaluation === null) throw new WorkbookError("notOurs");
    const existing = sheets.find(({ identity }) => identity === summarySheetIdentity) ?? null;
    const taken = new Set(sheetNames.map(({ name }) => sheetNameKey(name)));
    const name = existing?.name ?? legalSheetName(summarySheetName, taken);
    const spec = { ...summarySheetSpec(evaluation), name };
    await writeSheets(context, [{ spec, existing, position: null }], {
      looks: new CellLooks(cellStyles),
      onProgress,
    });
    return { ...checkEvaluation(evaluation), sheetName: name, rows: spec.rows.length };
  });
}
