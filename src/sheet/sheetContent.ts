import type { CellRange } from "./cellRange";

/**
 * What a cell holds, as read. Errors are kept apart from texts that look like them, with the formula where it was read too; an empty cell
 * is "".
 */
export type CellValue = string | number | boolean | { error: string; formula?: string };

/** A named range as it was read. */
export interface NamedRange {
  /** `null` where its cells are gone. */
  range: CellRange | null;
  /** What its heading said when it was written; "" where that is not known. */
  heading: string;
}

/** A sheet as it was read: the rectangle that holds something, and what the add-in wrote about it. */
export interface SheetContent {
  /** Excel's own id; stable while the workbook is open. */
  id: string;
  name: string;
  /** What the sheet is (`SheetSpec.identity`); `null` for a sheet that is not ours. */
  identity: string | null;
  /** The workbook that it was made for; `null` for a sheet of an earlier version. */
  book: string | null;
  /** Its names are gone; `identity` was told by its headings. */
  hasLostNames?: boolean;
  /** The workbook had none of the add-in's cell styles when the sheet was read. */
  hasLostLooks?: boolean;
  /** `specFingerprint` of the spec it was last written from; `null` while a sheet is only half written. */
  fingerprint: string | null;
  /** `rememberedCode` of that spec; `beingWritten` while a sheet is only half written. */
  remembered: string | null;
  isProtected: boolean;
  /** Absent where it was not asked. */
  isHidden?: boolean;
  /** Ranges by their names (`SheetSpec.names`), where they are now; none where it is absent. */
  names?: Readonly<Record<string, NamedRange>>;
  /** Names of the sheet's tables; none where it is absent. */
  tables?: readonly string[];
  /** Zero-based position of `values[0][0]`. */
  row: number;
  column: number;
  values: CellValue[][];
  /** Of the rows of `values`, in points; 0 where a row is hidden. Absent where they were not asked. */
  heights?: readonly number[];
  /** What is shown in place of numbers that may be dates, by the addresses of their cells; absent where there are none. */
  shown?: ReadonlyMap<string, string>;
}

/** Zero-based. */
export interface CellPosition {
  row: number;
  column: number;
}

/** Where a text stands, for going there and for telling people. */
export interface CellPlace {
  sheetId: string;
  sheetName: string;
  row: number;
  column: number;
}

/** The place of a cell of a sheet that was read. */
export const placeOf = ({ id, name }: SheetContent, row: number, column: number): CellPlace => ({
  sheetId: id,
  sheetName: name,
  row,
  column,
});

/** The cell at a zero-based place of the sheet; "" outside of what was read. */
export function cellAt(content: SheetContent, row: number, column: number): CellValue {
  return content.values[row - content.row]?.[column - content.column] ?? "";
}

/** A cell's value as the text a person sees; errors as their code (`#N/A`). Line ends are "\n" on every platform. */
export function cellText(value: CellValue): string {
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const text = String(value);
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/** One past the last row that was read. */
export function rowEnd(content: SheetContent): number {
  return content.row + content.values.length;
}

/** One past the last column that was read. */
export function columnEnd(content: SheetContent): number {
  return content.column + (content.values[0]?.length ?? 0);
}

/** The sheet with other values in some of its cells. */
export function withValues(
  content: SheetContent,
  cells: readonly CellPosition[],
  valueOf: (value: CellValue) => CellValue,
): SheetContent {
  const wanted = new Set(cells.map(({ row, column }) => `${row} ${column}`));
  const values = content.values.map((line, row) =>
    line.map((value, column) =>
      wanted.has(`${content.row + row} ${content.column + column}`) ? valueOf(value) : value,
    ),
  );
  return { ...content, values };
}
