import { CellLooks } from "../../excel/cellLooks";
import { OverwrittenCells } from "../../excel/overwrittenCells";
import { readSheets } from "../../excel/readSheets";
import type { RunExcel } from "../../excel/runExcel";
import { writeSheets, type OnProgress } from "../../excel/writeSheets";
import { originalOf } from "../../forms/finding/originalSheets";
import { readEvaluation } from "../../forms/evaluation/readEvaluation";
import { summarySheetName } from "../../forms/headings";
import { summarySheetIdentity } from "../../forms/sheetIdentity";
import { summaryEdits } from "../../forms/summarySheet/summaryEdits";
import { summarySheetSpec } from "../../forms/summarySheet/summarySheet";
import { emptySheetNamed, sheetNamer } from "../../forms/workbookBefore";
import { checkEvaluation, type CheckReport } from "../check/checkWorkbook";
import { keepTexts, planKeeping } from "../keepTexts";
import { WorkbookError } from "../failure";

export interface SummaryReport extends CheckReport {
  sheetName: string;
  /** Rows of the sheet, its headings included. */
  rows: number;
  /** How many texts that somebody had typed into the sheet went to 保管. */
  keptEdits: number;
}

export interface SummaryRequest {
  /** Dates what goes to 保管. */
  now: Date;
  onProgress?: OnProgress | undefined;
}

/**
 * Writes 総括表, or writes it again. What somebody has typed into it since goes to 保管 first; no other sheet is touched.
 * @throws WorkbookError when the workbook has no plan sheet; HostError when Excel fails.
 */
export async function writeSummary(
  run: RunExcel,
  { now, onProgress }: SummaryRequest,
): Promise<SummaryReport> {
  return run(async (context) => {
    const content = await readSheets(context);
    const { sheets, sheetNames, cellStyles, takenNames } = content;
    const evaluation = readEvaluation(sheets);
    if (evaluation === null) throw new WorkbookError("notOurs");
    const before = { sheets, sheetNames, settings: evaluation.settings };
    const summary = originalOf(sheets, summarySheetIdentity);
    const name = summary?.name ?? sheetNamer(before)(summarySheetIdentity, summarySheetName);
    const edits = summary === undefined ? [] : summaryEdits(evaluation, summary);
    const keeping = planKeeping(content, edits, now);
    const spec = { ...summarySheetSpec(evaluation), name };
    const existing = summary ?? emptySheetNamed(name, before);
    const overwritten = new OverwrittenCells();
    const options = {
      looks: new CellLooks(cellStyles),
      takenNames,
      insertion: keeping?.insertion,
      onProgress,
      overwritten,
    };
    const writes = [...(keeping?.write ? [keeping.write] : []), { spec, existing, position: null }];
    await writeSheets(context, writes, options);
    const late = overwritten.changedSheets().flatMap((sheet) => summaryEdits(evaluation, sheet));
    if (late.length > 0) await keepTexts(context, late, now);
    return {
      ...checkEvaluation(evaluation),
      sheetName: name,
      rows: spec.rows.length,
      keptEdits: new Set([...edits, ...late].map(({ text }) => text)).size,
    };
  });
}
