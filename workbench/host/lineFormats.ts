import { isWholeColumns, lastColumn, lastRow } from "../../src/file/model/area";
import { formattedColumns, formattedRows } from "../../src/file/model/cells";
import { ensureColumn, ensureRow } from "../../src/file/model/formats";
import type { ColumnFormat, RowFormat, Sheet } from "../../src/file/model/workbook";
import {
  columnCharacters,
  columnPoints,
  columnWidthLimit,
  rowHeightLimit,
  standardColumnWidth,
  standardRowHeight,
} from "./assumptions";
import type { CellsTarget } from "./cellsTarget";
import { notImplemented } from "./hostError";
import { requireAllowed } from "./protection";
import { asNumber } from "./wireValue";

/** The value all rows of the cells have; `null` when they differ. */
function commonOfRows<T>({ sheet, areas }: CellsTarget, read: (format: RowFormat) => T): T | null {
  const values = new Set<T>();
  for (const area of areas) {
    const rows = formattedRows(sheet, area);
    for (const row of rows) values.add(read(sheet.rows.get(row) ?? {}));
    if (rows.length < area.rowCount) values.add(read({}));
  }
  const [value] = values;
  return values.size === 1 && value !== undefined ? value : null;
}

/** The value all columns of the cells have; `null` when they differ. */
function commonOfColumns<T>({ sheet, areas }: CellsTarget, read: (format: ColumnFormat) => T): T | null {
  const values = new Set<T>();
  for (const area of areas) {
    const columns = formattedColumns(sheet, area);
    for (const column of columns) values.add(read(sheet.columns.get(column) ?? {}));
    if (columns.length < area.columnCount) values.add(read({}));
  }
  const [value] = values;
  return values.size === 1 && value !== undefined ? value : null;
}

function changeRows({ sheet, areas }: CellsTarget, change: (format: RowFormat) => void): void {
  requireAllowed(sheet, "allowFormatRows");
  if (areas.some(isWholeColumns)) throw notImplemented("heights of all the rows of a sheet at once");
  for (const area of areas) {
    for (let row = area.row; row <= lastRow(area); row++) {
      change(ensureRow(sheet, row));
      dropIfPlain(sheet, "rows", row);
    }
  }
}

function changeColumns({ sheet, areas }: CellsTarget, change: (format: ColumnFormat) => void): void {
  requireAllowed(sheet, "allowFormatColumns");
  for (const area of areas) {
    for (let column = area.column; column <= lastColumn(area); column++) {
      change(ensureColumn(sheet, column));
      dropIfPlain(sheet, "columns", column);
    }
  }
}

function dropIfPlain(sheet: Sheet, lines: "rows" | "columns", index: number): void {
  if (Object.keys(sheet[lines].get(index) ?? {}).length === 0) sheet[lines].delete(index);
}

export const areRowsHidden = (cells: CellsTarget): boolean | null =>
  commonOfRows(cells, ({ isHidden }) => isHidden === true);
export const areColumnsHidden = (cells: CellsTarget): boolean | null =>
  commonOfColumns(cells, ({ isHidden }) => isHidden === true);

export function hideRows(cells: CellsTarget, isHidden: boolean): void {
  changeRows(cells, (format) => {
    if (isHidden) format.isHidden = true;
    else delete format.isHidden;
  });
}

export function hideColumns(cells: CellsTarget, isHidden: boolean): void {
  changeColumns(cells, (format) => {
    if (isHidden) format.isHidden = true;
    else delete format.isHidden;
  });
}

/** Points; `null` when the rows differ. Hidden rows are 0 high. */
export const readRowHeight = (cells: CellsTarget): number | null =>
  commonOfRows(cells, ({ height, isHidden }) => (isHidden ? 0 : (height ?? standardRowHeight)));

/** Points; 0 hides the rows. */
export function writeRowHeight(cells: CellsTarget, value: unknown): void {
  const height = asNumber(value, "rowHeight", 0, rowHeightLimit);
  changeRows(cells, (format) => {
    if (height === 0) format.isHidden = true;
    else {
      format.height = height;
      delete format.isHidden;
    }
  });
}

/** Points; `null` when the columns differ. Hidden columns are 0 wide. */
export const readColumnWidth = (cells: CellsTarget): number | null =>
  commonOfColumns(cells, ({ width, isHidden }) =>
    isHidden ? 0 : columnPoints(width ?? standardColumnWidth),
  );

/** Points; 0 hides the columns. */
export function writeColumnWidth(cells: CellsTarget, value: unknown): void {
  const points = asNumber(value, "columnWidth", 0, columnPoints(columnWidthLimit));
  changeColumns(cells, (format) => {
    if (points === 0) format.isHidden = true;
    else {
      format.width = columnCharacters(points);
      delete format.isHidden;
    }
  });
}
