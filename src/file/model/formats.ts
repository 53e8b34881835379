import { isWholeColumns, isWholeRows, lastColumn, lastRow } from "./area";
import {
  dropIfEmpty,
  ensureCell,
  filledRows,
  forEachCell,
  formattedColumns,
  formattedRows,
  setStyle,
  styleAt,
} from "./cells";
import { styleChange } from "./styles";
import type { Area, CellStyle, ColumnFormat, RowFormat, Sheet } from "./workbook";

/** The row's format, made when it has none. */
export function ensureRow(sheet: Sheet, row: number): RowFormat {
  const format = sheet.rows.get(row) ?? {};
  sheet.rows.set(row, format);
  return format;
}

/** The column's format, made when it has none. */
export function ensureColumn(sheet: Sheet, column: number): ColumnFormat {
  const format = sheet.columns.get(column) ?? {};
  sheet.columns.set(column, format);
  return format;
}

/** Changes how the cells of an area look. Whole rows and columns keep the look for cells still to come. */
export function restyleArea(sheet: Sheet, area: Area, change: (style: CellStyle) => CellStyle): void {
  const restyle = styleChange(change);
  if (isWholeColumns(area)) restyleColumns(sheet, area, restyle);
  else if (isWholeRows(area)) restyleRows(sheet, area, restyle);
  else {
    for (let row = area.row; row <= lastRow(area); row++) {
      for (let column = area.column; column <= lastColumn(area); column++) {
        const before = styleAt(sheet, row, column);
        const after = restyle(before);
        if (after !== before) setStyle(sheet, row, column, after);
      }
    }
  }
}

type Restyle = (style: CellStyle | undefined) => CellStyle | undefined;

function restyleColumns(sheet: Sheet, area: Area, restyle: Restyle): void {
  for (const row of formattedRows(sheet, area)) {
    if (!sheet.rows.get(row)?.style) continue;
    for (let column = area.column; column <= lastColumn(area); column++) ensureCell(sheet, row, column);
  }
  for (let column = area.column; column <= lastColumn(area); column++) {
    assignStyle(ensureColumn(sheet, column), restyle);
  }
  restyleCells(sheet, area, restyle);
}

function restyleRows(sheet: Sheet, area: Area, restyle: Restyle): void {
  for (const column of formattedColumns(sheet, area)) {
    if (!sheet.columns.get(column)?.style) continue;
    for (let row = area.row; row <= lastRow(area); row++) {
      if (!sheet.rows.get(row)?.style) ensureCell(sheet, row, column);
    }
  }
  for (let row = area.row; row <= lastRow(area); row++) assignStyle(ensureRow(sheet, row), restyle);
  restyleCells(sheet, area, restyle);
}

function restyleCells(sheet: Sheet, area: Area, restyle: Restyle): void {
  forEachCell(sheet, area, (cell, row, column) => {
    const style = restyle(cell.style);
    if (style) cell.style = style;
    else delete cell.style;
    dropIfEmpty(sheet, row, column);
  });
}

function assignStyle(format: { style?: CellStyle }, restyle: Restyle): void {
  const style = restyle(format.style);
  if (style) format.style = style;
  else delete format.style;
}

/** The distinct looks of an area's cells; `undefined` is the standard look. */
export function distinctStyles(sheet: Sheet, area: Area): Set<CellStyle | undefined> {
  const styles = new Set<CellStyle | undefined>();
  const columns = formattedColumns(sheet, area);
  const rows = new Set([...filledRows(sheet, area), ...formattedRows(sheet, area)]);
  for (const row of rows) addRowStyles(sheet, area, row, columns, styles);
  if (rows.size < area.rowCount) {
    for (const column of columns) styles.add(sheet.columns.get(column)?.style);
    if (columns.length < area.columnCount) styles.add(undefined);
  }
  return styles;
}

function addRowStyles(
  sheet: Sheet,
  area: Area,
  row: number,
  columns: readonly number[],
  styles: Set<CellStyle | undefined>,
): void {
  const covered = new Set<number>();
  forEachCell(sheet, { ...area, row, rowCount: 1 }, (cell, _row, column) => {
    covered.add(column);
    styles.add(cell.style);
  });
  if (covered.size === area.columnCount) return;
  const rowStyle = sheet.rows.get(row)?.style;
  if (rowStyle) {
    styles.add(rowStyle);
    return;
  }
  for (const column of columns) {
    if (covered.has(column)) continue;
    covered.add(column);
    styles.add(sheet.columns.get(column)?.style);
  }
  if (covered.size < area.columnCount) styles.add(undefined);
}
