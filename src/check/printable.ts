import { hasMeasureSheets } from "../forms/settings";
import type { PolicyEvaluation } from "../forms/evaluation/evaluation";
import { measureTextWidth } from "../forms/measureSheet/measureLayout";
import { policyTextWidth } from "../forms/policySheet/policyLayout";
import { formFontSize } from "../sheet/cellStyles";
import { fitsInOneRow } from "../sheet/textLayout";
import { entryFinding, type Finding } from "./finding";

/** A text prints whole in the cell in which it is typed; Excel's rows end at 409 pt. The summary continues it in a further row. */
export function checkPrintable({ entries, settings }: PolicyEvaluation): Finding[] {
  return entries.flatMap((entry) => {
    const isOnMeasureSheet = hasMeasureSheets(settings) && entry.measure !== null;
    const columnWidth = isOnMeasureSheet ? measureTextWidth : policyTextWidth(settings.fields);
    const fits = fitsInOneRow(entry.text, { columnWidth, fontSize: formFontSize });
    return fits ? [] : [entryFinding(entry, { code: "textTooLongToPrint" })];
  });
}
