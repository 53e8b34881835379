import type { TextRow } from "../../excel/textCell";
import type { AssessmentEntry } from "../../forms/evaluation/evaluation";
import { hasMeasureSheets, type Settings } from "../../forms/settings";
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

/**
 * Rows and columns may have been moved since they were read: the row must still say whose it is, and the field's name lead to the cell. It
 * begins with the field's heading.
 */
export function isRowOf(place: CellPlace, { cells, field }: TextRow, labels: readonly string[]): boolean {
  const isInField =
    field === null ||
    (place.column >= field.column &&
      place.column < field.column + field.columnCount &&
      (place.row > field.row || place.column > field.column));
  const found = new Set(cells.map((value) => cellText(value).trim()));
  return isInField && labels.length > 0 && labels.every((label) => found.has(label));
}

/** The name of the range in which the cells of a text's field lie. */
export function fieldRangeName({ measure, field }: AssessmentEntry, settings: Settings): string {
  const table = measure === null ? "policy" : hasMeasureSheets(settings) ? "texts" : "measures";
  return `${table}.${field}`;
}
