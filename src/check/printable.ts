import { hasMeasureSheets } from "../forms/settings";
import type { AssessmentEntry, Evaluation, PolicyEvaluation } from "../forms/evaluation/evaluation";
import { measureTextWidth } from "../forms/measureSheet/measureLayout";
import { policyTextWidth } from "../forms/policySheet/policyLayout";
import { formFontSize } from "../sheet/cellStyles";
import { fitsInOneRow, heightRounding, lineHeight, rowHeight, type TextBox } from "../sheet/textLayout";
import { entryFinding, type Finding } from "./finding";

/** A text prints whole in the cell in which it is typed; Excel's rows end at 409 pt. The summary continues it in a further row. */
export const checkPrintable = (part: PolicyEvaluation): Finding[] =>
  part.entries.flatMap((entry) =>
    fitsInOneRow(entry.text, boxOf(entry, part)) ? [] : [entryFinding(entry, { code: "textTooLongToPrint" })],
  );

/** What is typed in Excel does not make its row higher; the next build does. One finding for all such rows. */
export function checkRowHeights({ policies, structure }: Evaluation): Finding[] {
  // Heights go with the looks, and come back with them.
  if (structure.faults.some(({ code }) => code === "looksLost")) return [];
  const low = policies.flatMap((part) => part.entries.filter((entry) => isCut(entry, boxOf(entry, part))));
  const [first] = low;
  if (first === undefined) return [];
  const about = { policy: "", measure: "", field: null, place: first.place };
  return [{ code: "rowsTooLow", ...about, count: low.length }];
}

/** A row that is hidden is cut by intent; what no row shows whole is another finding. */
function isCut({ text, rowHeight: standing = 0 }: AssessmentEntry, box: TextBox): boolean {
  const mayBeCut = standing > 0 && (text.length + 1) * lineHeight(box.fontSize) > standing;
  return mayBeCut && rowHeight([{ text, ...box }]) > standing + heightRounding && fitsInOneRow(text, box);
}

function boxOf({ measure }: AssessmentEntry, { settings }: PolicyEvaluation): TextBox {
  const isOnMeasureSheet = hasMeasureSheets(settings) && measure !== null;
  const columnWidth = isOnMeasureSheet ? measureTextWidth : policyTextWidth(settings.fields);
  return { columnWidth, fontSize: formFontSize };
}
