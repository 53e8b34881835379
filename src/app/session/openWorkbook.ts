import { readWorkbook } from "../readWorkbook";
import type { Check } from "../../check/check";
import { firstChecks } from "../../check/firstChecks";
import type { RunExcel } from "../../excel/runExcel";
import { readEvaluation } from "../../forms/evaluation/readEvaluation";
import type { SheetContent } from "../../sheet/sheetContent";
import { checkEvaluation, type CheckReport } from "../check/checkEvaluation";

/** A workbook of ours as it was last read. */
export interface OpenWorkbook {
  sheets: readonly SheetContent[];
  report: CheckReport;
}

/** Reads and checks the workbook; `null` when it has no plan sheet. @throws HostError when Excel fails. */
export async function openWorkbook(
  run: RunExcel,
  checks: readonly Check[] = firstChecks,
): Promise<OpenWorkbook | null> {
  // The pane reads whenever somebody types, and never in a way that Excel could take for writing.
  const { sheets } = await run((context) => readWorkbook(context, "values"));
  return workbookOf(checks, sheets);
}

/** What the sheets amount to; `null` when none of them is a plan sheet. */
export function workbookOf(checks: readonly Check[], sheets: readonly SheetContent[]): OpenWorkbook | null {
  const evaluation = readEvaluation(sheets);
  if (evaluation === null) return null;
  return { sheets, report: checkEvaluation(checks, evaluation) };
}

/** The workbook after some of its sheets were read again, or (`null`) were not there any more. */
export function withSheets(
  { sheets, report }: OpenWorkbook,
  read: ReadonlyMap<string, SheetContent | null>,
): OpenWorkbook | null {
  return workbookOf(
    report.checks,
    sheets.flatMap((sheet) => {
      const content = read.get(sheet.id);
      if (content === undefined) return [sheet];
      const { identity, hasLostNames } = sheet;
      if (content !== null && hasLostNames) return [{ ...content, identity, hasLostNames }];
      return content === null || content.identity === null ? [] : [content];
    }),
  );
}
