import { CellLooks } from "../../excel/cellLooks";
import { OverwrittenCells } from "../../excel/overwrittenCells";
import { readSheets, type WorkbookContent } from "../../excel/readSheets";
import type { RunExcel } from "../../excel/runExcel";
import { writeSheets, type OnProgress } from "../../excel/writeSheets";
import { sheetNamer } from "../../forms/build/buildSpecs";
import { originalOf } from "../../forms/finding/originalSheets";
import { readEvaluation } from "../../forms/evaluation/readEvaluation";
import { archiveSheetIdentity, summarySheetIdentity } from "../../forms/sheetIdentity";
import { summaryEdits } from "../../forms/summarySheet/summaryEdits";
import { summarySheetName, summarySheetSpec } from "../../forms/summarySheet/summarySheet";
import { emptySheetNamed } from "../../forms/workbookBefore";
import { checkEvaluation, type CheckReport } from "../check/checkWorkbook";
import { keepTexts, planKeeping } from "../keepTexts";
import { WorkbookError } from "../workbookError";

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

/** The place among the tabs behind the last sheet of texts, so that 総括表 stands before what else there is, an empty Sheet1 for one. */
function positionAfterOurs({ sheets, sheetNames }: WorkbookContent): number {
  const ours = new Set(sheets.filter(({ identity }) => identity !== archiveSheetIdentity).map(({ id }) => id));
  return sheetNames.findLastIndex(({ id }) => ours.has(id)) + 1;
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
    const { sheets, sheetNames, cellStyles } = content;
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
      insertion: keeping?.insertion,
      onProgress,
      overwritten,
    };
    const writes = [...(keeping?.write ? [keeping.write] : []), { spec, existing, position: positionAfterOurs(content) }];
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
