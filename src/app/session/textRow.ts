import type { TextRow } from "../../excel/textCell";
import type { AssessmentEntry } from "../../forms/evaluation/evaluation";
import { cellText, type CellPlace, type SheetContent } from "../../sheet/sheetContent";
import { readId } from "../../forms/sheetIdentity";

/**
 * What stands in a text's row before its texts, and its id: whose it is. Rows are sorted and typed over without their hidden cells, so that
 * neither says it alone.
 */
export function rowLabels(
  { sheetId, row }: CellPlace,
  sheet: SheetContent,
  entries: readonly AssessmentEntry[],
): string[] {
  const inRow = entries.filter(({ place }) => place?.sheetId === sheetId && place.row === row);
  const first = Math.min(...inRow.flatMap(({ place }) => place?.column ?? []));
  const cells = (sheet.values[row - sheet.row] ?? []).map((value) => cellText(value).trim());
  const before = cells.slice(0, Math.max(0, first - sheet.column));
  return [...before, ...cells.filter((text) => readId(text) !== null)].filter((text) => text !== "");
}

/** Rows and columns may have been moved since they were read: the row must still say whose it is, and the field's name lead to the cell. */
export function isRowOf(place: CellPlace, { cells, field }: TextRow, labels: readonly string[]): boolean {
  const isInField =
    field === null ||
    (place.column >= field.column &&
      place.column < field.column + field.columnCount &&
      place.row >= field.row);
  const found = new Set(cells.map((value) => cellText(value).trim()));
  return isInField && labels.length > 0 && labels.every((label) => found.has(label));
}
