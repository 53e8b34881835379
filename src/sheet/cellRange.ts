/** A rectangle of cells; rows and columns count from zero. */
export interface CellRange {
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
}

/** Column letters of a zero-based column: 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** A1 address of a zero-based cell: (8, 4) → "E9". */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A1 address of a rectangle: "E9" for one cell, otherwise "E9:F12". */
export function rangeAddress(range: CellRange): string {
  const first = cellAddress(range.row, range.column);
  if (range.rowCount === 1 && range.columnCount === 1) return first;
  return `${first}:${cellAddress(range.row + range.rowCount - 1, range.column + range.columnCount - 1)}`;
}

/** R1C1 address of a zero-based cell, the same wherever it is written: (8, 4) → "R9C5". */
export function fixedAddress(row: number, column: number): string {
  return `R${row + 1}C${column + 1}`;
}

/** R1C1 address of the cell of a zero-based column in the row of the formula: 4 → "RC5". */
export function sameRowAddress(column: number): string {
  return `RC${column + 1}`;
}

/** The A1 form of an R1C1 formula whose addresses are `fixedAddress`es and `sameRowAddress`es, in a zero-based row: "=RC5" → "=$E8" in 7. */
export const formulaInRow = (formula: string, row: number): string =>
  formula.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|\bR(\d*)C(\d+)\b/g,
    (part: string, rowDigits?: string, columnDigits?: string) => {
      if (columnDigits === undefined) return part;
      const column = `$${columnLetters(Number(columnDigits) - 1)}`;
      return rowDigits ? `${column}$${rowDigits}` : `${column}${row + 1}`;
    },
  );

/** A sheet name as it stands in a formula: always quoted, apostrophes doubled. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The first cell of an A1 address without a sheet name: "F12:G20" → row 11, column 5; `null` for whole rows and columns. */
export function firstCell(address: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]+)\$?(\d+)/.exec(address);
  if (match === null) return null;
  const [, letters = "", digits = ""] = match;
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** The rectangle of an A1 address with or without a sheet name: `'1 情報'!$A$6:$A$8`; `null` for any other formula. */
export function rangeOfAddress(address: string): CellRange | null {
  const match = /^=?(?:(?:'(?:[^']|'')+'|[^'!]+)!)?(\$?[A-Z]+\$?\d+)(?::(\$?[A-Z]+\$?\d+))?$/.exec(address);
  const [first, last] = [firstCell(match?.[1] ?? ""), firstCell(match?.[2] ?? match?.[1] ?? "")];
  if (first === null || last === null) return null;
  return { ...first, rowCount: last.row - first.row + 1, columnCount: last.column - first.column + 1 };
}

/** A1 address that stays what it is wherever it stands: `$A$6:$A$8`. */
export const absoluteAddress = (range: CellRange): string =>
  rangeAddress(range).replace(/[A-Z]+|\d+/g, "$$$&");
