import { columnLimit, lastColumn, lastRow, rowLimit } from "../../../src/file/model/area";
import type { Area } from "../../../src/file/model/workbook";
import type { Lines } from "./lines";

export interface CellPlace {
  row: number;
  column: number;
}

export const cellArea = ({ row, column }: CellPlace): Area => ({ row, column, rowCount: 1, columnCount: 1 });

export const holds = (area: Area, { row, column }: CellPlace): boolean =>
  row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area);

/** The corner of a selection that moves when Shift is held: the one across from the active cell. */
export function movingCorner(area: Area, active: CellPlace): CellPlace {
  return {
    row: active.row === area.row ? lastRow(area) : area.row,
    column: active.column === area.column ? lastColumn(area) : area.column,
  };
}

export const wholeRow = (row: number): Area => ({ row, column: 0, rowCount: 1, columnCount: columnLimit });
export const wholeColumn = (column: number): Area => ({
  row: 0,
  column,
  rowCount: rowLimit,
  columnCount: 1,
});

const pageRows = 20;

/** Where a key leads from a cell; `null` for keys that lead nowhere. */
export function placeAfterKey(
  key: string,
  isControl: boolean,
  from: CellPlace,
  rows: Lines,
  columns: Lines,
): CellPlace | null {
  const { row, column } = from;
  switch (key) {
    case "ArrowUp":
      return { row: rows.next(row, -1), column };
    case "ArrowDown":
      return { row: rows.next(row, 1), column };
    case "ArrowLeft":
      return { row, column: columns.next(column, -1) };
    case "ArrowRight":
      return { row, column: columns.next(column, 1) };
    case "PageUp":
      return { row: Math.max(0, row - pageRows), column };
    case "PageDown":
      return { row: Math.min(rows.count - 1, row + pageRows), column };
    case "Home":
      return { row: isControl ? 0 : row, column: 0 };
    default:
      return null;
  }
}
