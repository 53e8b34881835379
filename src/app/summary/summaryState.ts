import type { Evaluation } from "../../forms/evaluation/evaluation";
import { isAsSpecified } from "../../forms/finding/isAsSpecified";
import { originalOf } from "../../forms/finding/originalSheets";
import { summaryForms } from "../../forms/summaryForms/summaryForms";
import type { SheetContent } from "../../sheet/sheetContent";

/**
 * Whether 総括表 and 公表用 are there and say what the sheets say now; `sheetName` is that of 総括表. `edits` counts the texts that somebody
 * has typed into them and that stand nowhere else; they go to 保管 when they are written again.
 */
export type SummaryState =
  | { state: "missing" }
  | { state: "current"; sheetName: string }
  | { state: "outdated"; sheetName: string; edits: number };

/** Compares 総括表 and 公表用 with what they would hold if they were written now. */
export function summaryState(evaluation: Evaluation, sheets: readonly SheetContent[]): SummaryState {
  const written = summaryForms.map((form) => ({ ...form, content: originalOf(sheets, form.identity) }));
  const sheetName = written[0]?.content?.name;
  if (sheetName === undefined) return { state: "missing" };
  const isCurrent = written.every(
    ({ content, specOf }) =>
      content !== undefined && isAsSpecified(content, { ...specOf(evaluation), name: content.name }),
  );
  if (isCurrent) return { state: "current", sheetName };
  const edits = written.flatMap(({ content, editsOn }) => (content ? editsOn(evaluation, content) : []));
  return { state: "outdated", sheetName, edits: new Set(edits.map(({ text }) => text)).size };
}
