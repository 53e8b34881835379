import type { TextToKeep } from "../../forms/archiveSheet/archiveSheet";
import { specTexts } from "../../forms/conservation/strayTexts";
import { isAsLeft } from "../../forms/evaluation/sheetEdits";
import { originalOf } from "../../forms/finding/originalSheets";
import { summaryFormsOf } from "../../forms/summaryForms/summaryForms";
import { hasTextsOf } from "../../sheet/fingerprint";
import { cellAt, cellText, columnEnd, rowEnd, type SheetContent } from "../../sheet/sheetContent";
import type { CellSpot } from "../../sheet/workbookSurroundings";
import { sheetFinding, type PublicationCheck } from "./publicationCheck";

/** 総括表, 公表用 and 集計 say what the files say, which are made of the texts themselves: what somebody corrected there alone would not be published. */
export const checkSummary: PublicationCheck = ({ evaluation, contents }) =>
  summaryFormsOf(evaluation, contents).flatMap(({ identity, specOf, editsOn }) => {
    const sheet = originalOf(contents, identity);
    if (sheet === undefined) return [];
    const spec = specOf(evaluation);
    if (hasTextsOf(sheet, spec)) return [];
    const edits = editsOn(evaluation, sheet, spec);
    const isEdited = edits.length > 0 || (sheet.remembered !== null && !isAsLeft(sheet));
    const detail = isEdited
      ? ({ code: "summaryEdited", count: new Set(edits.map(({ text }) => text)).size } as const)
      : ({ code: "summaryOutdated" } as const);
    return [sheetFinding(sheet, detail, firstDifference(sheet, new Set(specTexts(spec)), edits))];
  });

/** The cell of the first edit, or of the first text that does not belong there. */
function firstDifference(
  sheet: SheetContent,
  wanted: ReadonlySet<string>,
  edits: readonly TextToKeep[],
): CellSpot | undefined {
  let first: CellSpot | undefined;
  for (let row = sheet.row; row < rowEnd(sheet); row++)
    for (let column = sheet.column; column < columnEnd(sheet); column++) {
      const shown = cellText(cellAt(sheet, row, column));
      if (shown === "" || wanted.has(shown)) continue;
      if (edits.some(({ text }) => text.includes(shown))) return { row, column };
      first ??= { row, column };
    }
  return first;
}
