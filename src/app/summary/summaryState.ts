import type { Evaluation } from "../../forms/evaluation/evaluation";
import { isAsSpecified } from "../../forms/finding/isAsSpecified";
import { originalOf } from "../../forms/finding/originalSheets";
import { summarySheetIdentity } from "../../forms/sheetIdentity";
import { summaryEdits } from "../../forms/summarySheet/summaryEdits";
import { summarySheetSpec } from "../../forms/summarySheet/summarySheet";
import type { SheetContent } from "../../sheet/sheetContent";

/**
 * Whether 総括表 is there and says what the sheets say now. `edits` counts the texts that somebody has typed into it and that stand
 * nowhere else; they go to 保管 when it is written again.
 */
export type SummaryState =
  | { state: "missing" }
  | { state: "current"; sheetName: string }
  | { state: "outdated"; sheetName: string; edits: number };

/** Compares 総括表 with what it would hold if it were written now. */
export function summaryState(evaluation: Evaluation, sheets: readonly SheetContent[]): SummaryState {
  const content = originalOf(sheets, summarySheetIdentity);
  if (content === undefined) return { state: "missing" };
  const { name: sheetName } = content;
  const spec = { ...summarySheetSpec(evaluation), name: sheetName };
  if (isAsSpecified(content, spec)) return { state: "current", sheetName };
  return { state: "outdated", sheetName, edits: summaryEdits(evaluation, content).length };
}
