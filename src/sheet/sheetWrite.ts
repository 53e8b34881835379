import type { CellRange } from "./cellRange";
import type { SheetContent } from "./sheetContent";
import type { NameSpec, RowSpec, SheetSpec } from "./sheetSpec";

/** One sheet to be written: added when `existing` is `null`, otherwise brought into the form of the spec. */
export interface SheetWrite {
  spec: SheetSpec;
  existing: SheetContent | null;
  /** Zero-based place among the tabs for a new sheet; `null` puts it last. */
  position: number | null;
  /** What the old form leaves beside the new one, to be cleared. */
  leftBehind?: readonly CellRange[] | undefined;
  /** Where Excel copies what stands on the sheet before it is written over. */
  copy?: SheetCopy | undefined;
}

/** Rows that are put in on a sheet; what stands there moves down. */
export interface RowInsertion {
  existing: SheetContent;
  /** Zero-based row of the first. */
  at: number;
  rows: RowSpec[];
  /** The name of a column that the sheet is to get besides, and the cell of its heading; `null` for none. */
  hiddenColumn: NameSpec | null;
}

/** A sheet that is deleted, and where Excel copies what stands on it before. */
export interface SheetRemoval {
  existing: SheetContent;
  copy: SheetCopy;
}

/** Where the cells of a sheet, from A1 on, are copied to. */
export interface SheetCopy {
  /** Name of the sheet that takes the copy. */
  onto: string;
  /** Zero-based row of the heading; the cells stand below. */
  row: number;
  heading: (string | number)[];
  rowCount: number;
  columnCount: number;
}
