import { lastColumn, lastRow } from "../../file/model/area";
import { styleAt } from "../../file/model/cells";
import type { Sheet, Workbook } from "../../file/model/workbook";
import type { Block, Paragraph, Table, TableCell } from "../document";
import { sideBySide } from "./sideBySide";
import { areApart, shownCells, type ShownCell } from "./shownCells";

interface ReadSheet {
  /** Texts above the table, each alone in its row. */
  above: Paragraph[];
  /** The table; or paragraphs, where no row has two cells with a text. */
  blocks: Block[];
  hiddenCells: number;
}

interface SheetRow {
  /** Of the sheet. */
  row: number;
  cells: ShownCell[];
}

/** Reads what a sheet shows. In a table stands a row without cells between those that are apart. */
export function readSheet(workbook: Workbook, sheet: Sheet): ReadSheet {
  const { shown, hidden: hiddenCells } = shownCells(workbook, sheet);
  const rows = rowsOf(shown);
  const left = shown.reduce((least, { area }) => Math.min(least, area.column), Infinity);
  const paragraphs = (some: readonly SheetRow[]): Paragraph[] =>
    some.flatMap(({ cells }) => cells.map((cell) => paragraphOf(cell, left, sheet)));
  const first = rows.findIndex(({ cells }) => cells.length > 1);
  if (first < 0) return { above: [], blocks: paragraphs(rows), hiddenCells };
  const blocks = sideBySide(rows.slice(first)).map((part) => tableOf(part, sheet));
  return { above: paragraphs(rows.slice(0, first)), blocks, hiddenCells };
}

function tableOf(rows: readonly SheetRow[], sheet: Sheet): Table {
  const left = rows.reduce(
    (least, { cells: [cell] }) => Math.min(least, cell?.area.column ?? Infinity),
    Infinity,
  );
  const spaced = withBlankRows(rows, sheet);
  const places = spaced.map(({ row }) => row);
  return {
    kind: "table",
    rows: spaced.map(({ cells }) => cells.map((cell) => tableCell(cell, left, places))),
  };
}

/** From above, each from left to right. */
function rowsOf(shown: readonly ShownCell[]): SheetRow[] {
  const rows = new Map<number, SheetRow>();
  for (const cell of shown) {
    const { row } = cell.area;
    const known = rows.get(row);
    if (known) known.cells.push(cell);
    else rows.set(row, { row, cells: [cell] });
  }
  for (const { cells } of rows.values()) cells.sort((one, other) => one.area.column - other.area.column);
  return [...rows.values()].sort((one, other) => one.row - other.row);
}

const withBlankRows = (rows: readonly SheetRow[], sheet: Sheet): SheetRow[] =>
  rows.flatMap((row, index) => {
    const before = rows[index - 1]?.row ?? row.row;
    return areApart(before, row.row, sheet) ? [{ row: before + 1, cells: [] }, row] : [row];
  });

function tableCell({ area, text }: ShownCell, left: number, rows: readonly number[]): TableCell {
  const isIn = (row: number): boolean => row >= area.row && row <= lastRow(area);
  const rowSpan = area.rowCount === 1 ? 1 : rows.filter(isIn).length;
  return { column: area.column - left, rowSpan, columnSpan: lastColumn(area) - area.column + 1, text };
}

function paragraphOf({ area, text }: ShownCell, left: number, sheet: Sheet): Paragraph {
  const style = styleAt(sheet, area.row, area.column);
  const isBold = style?.font?.bold === true;
  const indent = area.column - left + (style?.indent ?? 0);
  return { kind: "paragraph", text, number: "", headingLevel: 0, indent, isBold };
}
