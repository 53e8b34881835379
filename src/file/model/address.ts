import { columnLimit, isWholeColumns, isWholeRows, lastColumn, lastRow, rowLimit } from "./area";
import type { Area } from "./workbook";

const knownLetters: string[] = [];

/** Column letters of a zero-based column: 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  return (knownLetters[column] ??= lettersOf(column));
}

function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last;
}

/** Zero-based column of its letters, in either case: "AA" → 26. */
export function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

const areaPattern =
  /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6}))?$|^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$|^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;

/** Area of an A1 reference without a sheet (`B2`, `A1:$C$3`, `B:C`, `5:7`); `null` when it is none. */
export function parseArea(text: string): Area | null {
  const match = areaPattern.exec(text);
  if (!match) return null;
  const [, letters, row, endLetters, endRow, columns, endColumns, rows, endRows] = match;
  const corners =
    columns !== undefined && endColumns !== undefined
      ? [0, columnIndex(columns), rowLimit - 1, columnIndex(endColumns)]
      : rows !== undefined && endRows !== undefined
        ? [Number(rows) - 1, 0, Number(endRows) - 1, columnLimit - 1]
        : letters !== undefined && row !== undefined
          ? [
              Number(row) - 1,
              columnIndex(letters),
              Number(endRow ?? row) - 1,
              columnIndex(endLetters ?? letters),
            ]
          : [];
  return areaOfCorners(corners);
}

function areaOfCorners(corners: number[]): Area | null {
  const [row, column, endRow, endColumn] = corners;
  if (row === undefined || column === undefined || endRow === undefined || endColumn === undefined)
    return null;
  const area = {
    row: Math.min(row, endRow),
    column: Math.min(column, endColumn),
    rowCount: Math.abs(endRow - row) + 1,
    columnCount: Math.abs(endColumn - column) + 1,
  };
  return lastRow(area) < rowLimit && lastColumn(area) < columnLimit ? area : null;
}

/** A reference and the sheet it names, unquoted: `'1 情報'!A1` → sheet `1 情報`, reference `A1`. */
export function splitSheetName(text: string): { sheetName: string | null; reference: string } {
  const mark = text.lastIndexOf("!");
  if (mark < 0) return { sheetName: null, reference: text };
  const name = text.slice(0, mark);
  const isQuoted = name.length >= 2 && name.startsWith("'") && name.endsWith("'");
  return {
    sheetName: isQuoted ? name.slice(1, -1).replaceAll("''", "'") : name,
    reference: text.slice(mark + 1),
  };
}

/** Splits `A1:B2,'x,y'!C3;D4` at the commas and semicolons that stand outside quotes. */
export function splitAddresses(text: string): string[] {
  return (text.match(/(?:'(?:[^']|'')*'|[^,;'])+/g) ?? []).map((part) => part.trim());
}

/** A1 reference without a sheet: `B2`, `A1:C3`, `B:C`, `5:7`; with `$` before every part when `isAbsolute`. */
export function areaReference(area: Area, isAbsolute = false): string {
  const mark = isAbsolute ? "$" : "";
  const column = (index: number): string => mark + columnLetters(index);
  const row = (index: number): string => mark + String(index + 1);
  if (isWholeColumns(area) && !isWholeRows(area)) return `${column(area.column)}:${column(lastColumn(area))}`;
  if (isWholeRows(area) && !isWholeColumns(area)) return `${row(area.row)}:${row(lastRow(area))}`;
  const first = column(area.column) + row(area.row);
  if (area.rowCount === 1 && area.columnCount === 1) return first;
  return `${first}:${column(lastColumn(area))}${row(lastRow(area))}`;
}

const plainSheetName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const looksLikeReference = /^(?:[A-Za-z]{1,3}\d{1,7}|[Rr]\d*(?:[Cc]\d*)?|[Cc]\d*|TRUE|FALSE)$/;

/** A sheet name as it stands before `!`: in apostrophes only where Excel needs them. */
export function quoteSheetName(name: string): string {
  if (plainSheetName.test(name) && !looksLikeReference.test(name)) return name;
  return `'${name.replaceAll("'", "''")}'`;
}

/** Address with its sheet, as Excel reports it: `'1 情報'!A1:B2`. */
export function qualifiedAddress(sheetName: string, area: Area, isAbsolute = false): string {
  return `${quoteSheetName(sheetName)}!${areaReference(area, isAbsolute)}`;
}
