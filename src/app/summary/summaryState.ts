import type { Evaluation } from "../../forms/evaluation/evaluation";
import { isAsSpecified } from "../../forms/finding/isAsSpecified";
import { originalOf } from "../../forms/finding/originalSheets";
import { summaryFormsOf } from "../../forms/summaryForms/summaryForms";
import type { SheetContent } from "../../sheet/sheetContent";

/**
 * Whether 総括表, 公表用 and, where grades are asked, 集計 are there and say what the sheets say now; `sheetName` is that of 総括表. `edits` counts the texts that somebody
 * has typed into them and that stand nowhere else; they go to 保管 when they are written again.
 */
export type SummaryState =
  | { state: "missing" }
  | { state: "current"; sheetName: string }
  | { state: "outdated"; sheetName: string; edits: number };

/** Compares 総括表 and 公表用 with what they would hold if they were written now. */
export function summaryState(evaluation: Evaluation, sheets: readonly SheetContent[]): SummaryState {
  const written = summaryFormsOf(evaluation, sheets).map(({ identity, name, specOf, editsOn }) => {
    const content = originalOf(sheets, identity);
    return { content, spec: { ...specOf(evaluation), name: content?.name ?? name }, editsOn };
  });
  const sheetName = written[0]?.content?.name;
  if (sheetName === undefined) return { state: "missing" };
  const isAsWritten = written.every(
    ({ content, spec }) => content !== undefined && isAsSpecified(content, spec),
  );
  const edits = written.flatMap(({ content, spec, editsOn }) =>
    content === undefined ? [] : editsOn(evaluation, content, spec),
  );
  if (isAsWritten && edits.length === 0) return { state: "current", sheetName };
  return { state: "outdated", sheetName, edits: new Set(edits.map(({ text }) => text)).size };
}
