import type { Evaluation } from "../forms/evaluation";
import { isAsSpecified } from "../forms/isAsSpecified";
import { summarySheetIdentity } from "../forms/sheetIdentity";
import { summarySheetSpec } from "../forms/summarySheet";
import type { SheetContent } from "../sheet/sheetContent";

/** Whether 総括表 is there and says what the sheets say now. */
export type SummaryState =
  { state: "missing" } | { state: "current"; sheetName: string } | { state: "outdated"; sheetName: string };

/** Compares 総括表 with what it would hold if it were written now. */
export function summaryState(evaluation: Evaluation, sheets: readonly SheetContent[]): SummaryState {
  const content = sheets.find(({ identity }) => identity === summarySheetIdentity);
  if (content === undefined) return { state: "missing" };
  const spec = { ...summarySheetSpec(evaluation), name: content.name };
  return { state: isAsSpecified(content, spec) ? "current" : "outdated", sheetName: content.name };
}
