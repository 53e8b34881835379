import { displayText } from "../file/display/displayText";
import { lastColumn, lastRow } from "../file/model/area";
import { cellAt, usedArea } from "../file/model/cells";
import type { Area, Cell, Sheet, Workbook } from "../file/model/workbook";
import { numberIn } from "../forms/fieldText";
import { mergedCells } from "../file/sheet/mergedCells";
import { cellText, type CellValue, type SheetContent } from "../sheet/sheetContent";

/** A sheet of a file that came back. */
export interface ReturnedSheet {
  content: SheetContent;
  merged: Area[];
}

/** A sheet of a file as the readers of forms know it, numbers as they are shown. */
export function returnedSheet(workbook: Workbook, sheet: Sheet): ReturnedSheet {
  const area = usedArea(sheet, true) ?? { row: 0, column: 0, rowCount: 0, columnCount: 0 };
  const values = Array.from({ length: area.rowCount }, (_row, row) =>
    Array.from({ length: area.columnCount }, (_column, column) =>
      shownContent(cellAt(sheet, area.row + row, area.column + column), workbook),
    ),
  );
  const content: SheetContent = {
    id: sheet.id,
    name: sheet.name,
    identity: null,
    book: null,
    fingerprint: null,
    remembered: null,
    isProtected: sheet.protection !== null,
    row: area.row,
    column: area.column,
    values,
  };
  return { content, merged: mergedCells(workbook, sheet) };
}

/** Whether a cell is covered by another one, with which it is merged: what stood in it is gone. */
export const isCovered = ({ merged }: ReturnedSheet, row: number, column: number): boolean =>
  merged.some(
    (area) =>
      row >= area.row &&
      row <= lastRow(area) &&
      column >= area.column &&
      column <= lastColumn(area) &&
      (row > area.row || column > area.column),
  );

/** What a cell shows. A formula without a result is a sentence that an application took for one, or was never calculated. */
export function shownContent(cell: Cell | undefined, { countsFrom1904 }: Workbook): CellValue {
  if (cell === undefined) return "";
  const { value, formula, style } = cell;
  if (value === null) return formula === undefined ? "" : { error: noResult, formula };
  if (typeof value === "object") return formula === undefined ? value : { ...value, formula };
  if (typeof value === "number")
    return shownNumber(value, displayText(value, style?.numberFormat, countsFrom1904));
  return typeof value === "string" ? cellText(value) : value;
}

/** Days and percentages as they are shown, and numbers too, unless they are shown with fewer digits than were typed. */
function shownNumber(value: number, shown: string | null): string {
  const typed = Number(value.toPrecision(mostDigits));
  const isWhole = shown !== null && (numberIn(shown) ?? typed) === typed;
  return isWhole ? shown : String(typed);
}

/** That Excel keeps of a number. */
const mostDigits = 15;

/** What Excel makes of a sentence that begins with "=". */
const noResult = "#NAME?";
