import { wholeSheet } from "./area";
import type { Area, Cell, CellStyle, CellValue, Sheet } from "./workbook";

export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.cells.get(row)?.get(column);
}

/** How a cell looks: its own style, else its row's, else its column's. */
export function styleAt(sheet: Sheet, row: number, column: number): CellStyle | undefined {
  const cell = cellAt(sheet, row, column);
  return cell ? cell.style : (sheet.rows.get(row)?.style ?? sheet.columns.get(column)?.style);
}

/** The cell, made with the look of its row or column when there is none yet. */
export function ensureCell(sheet: Sheet, row: number, column: number): Cell {
  let cells = sheet.cells.get(row);
  if (!cells) {
    cells = new Map();
    sheet.cells.set(row, cells);
  }
  let cell = cells.get(column);
  if (!cell) {
    cell = { value: null };
    const style = sheet.rows.get(row)?.style ?? sheet.columns.get(column)?.style;
    if (style) cell.style = style;
    cells.set(column, cell);
  }
  return cell;
}

/** Puts a constant or a formula into a cell; its look and link stay. */
export function setContent(
  sheet: Sheet,
  row: number,
  column: number,
  content: { value: CellValue; formula?: string },
): void {
  if (content.value === null && content.formula === undefined && !cellAt(sheet, row, column)) return;
  const cell = ensureCell(sheet, row, column);
  cell.value = content.value;
  if (content.formula !== undefined) cell.formula = content.formula;
  else if (cell.formula !== undefined) delete cell.formula;
  if (content.value === null) dropIfEmpty(sheet, row, column);
}

/** Gives a cell another style; `undefined` is the standard look. */
export function setStyle(sheet: Sheet, row: number, column: number, style: CellStyle | undefined): void {
  const cell = ensureCell(sheet, row, column);
  if (style) cell.style = style;
  else if (cell.style) delete cell.style;
  if (cell.value === null) dropIfEmpty(sheet, row, column);
}

/** Removes a cell that says nothing its row and column do not say. */
export function dropIfEmpty(sheet: Sheet, row: number, column: number): void {
  const cells = sheet.cells.get(row);
  const cell = cells?.get(column);
  if (!cells || !cell || cell.value !== null || cell.formula !== undefined || cell.hyperlink) return;
  const inherited = sheet.rows.get(row)?.style ?? sheet.columns.get(column)?.style;
  if (cell.style !== inherited) return;
  cells.delete(column);
  if (cells.size === 0) sheet.cells.delete(row);
}

/** Keys of a map that lie in a span, whichever way of looking is shorter. */
function keysWithin(map: ReadonlyMap<number, unknown>, first: number, count: number): number[] {
  const keys: number[] = [];
  if (count > map.size) {
    for (const key of map.keys()) if (key >= first && key < first + count) keys.push(key);
    return keys;
  }
  for (let key = first; key < first + count; key++) if (map.has(key)) keys.push(key);
  return keys;
}

/** Rows of an area that hold cells. */
export function filledRows(sheet: Sheet, area: Area): number[] {
  return keysWithin(sheet.cells, area.row, area.rowCount);
}

/** Rows or columns of an area that have a format of their own. */
export function formattedRows(sheet: Sheet, area: Area): number[] {
  return keysWithin(sheet.rows, area.row, area.rowCount);
}
export function formattedColumns(sheet: Sheet, area: Area): number[] {
  return keysWithin(sheet.columns, area.column, area.columnCount);
}

/** Visits the cells of an area that exist; the visitor may remove the visited cell. */
export function forEachCell(
  sheet: Sheet,
  area: Area,
  visit: (cell: Cell, row: number, column: number) => void,
): void {
  for (const row of filledRows(sheet, area)) {
    const cells = sheet.cells.get(row);
    if (!cells) continue;
    for (const column of keysWithin(cells, area.column, area.columnCount)) {
      const cell = cells.get(column);
      if (cell) visit(cell, row, column);
    }
  }
}

/** The smallest rectangle around the used cells; `null` when there are none. Formats count unless `valuesOnly`. */
export function usedArea(sheet: Sheet, valuesOnly: boolean, within: Area = wholeSheet): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  forEachCell(sheet, within, (cell, row, column) => {
    if (valuesOnly && cell.value === null && cell.formula === undefined) return;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  });
  if (bottom < 0) return null;
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}
