import { displayText, generalNumber } from "../../file/display/displayText";
import { lastColumn, lastRow } from "../../file/model/area";
import { styleAt } from "../../file/model/cells";
import type { Area, Cell, Sheet, Workbook } from "../../file/model/workbook";
import { mergedCells } from "../../file/sheet/mergedCells";
import type { Block, Paragraph, TableCell } from "../document";

interface ReadSheet {
  blocks: Block[];
  /** Cells with a text that nobody sees, because their row or column is hidden. */
  hiddenCells: number;
}

/** A cell that shows something; merged cells are one. */
interface ShownCell {
  area: Area;
  text: string;
  cell: Cell;
}

/**
 * Reads what a sheet shows: a table; or paragraphs, where no row has two cells with a text. Between rows that are apart stands one without
 * cells.
 */
export function readSheet(workbook: Workbook, sheet: Sheet): ReadSheet {
  const merged = new Map(mergedCells(workbook, sheet).map((area) => [placeKey(area.row, area.column), area]));
  const shown: ShownCell[] = [];
  let hiddenCells = 0;
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      const text = shownText(cell, workbook);
      if (text.trim() === "") continue;
      const whole = merged.get(placeKey(row, column)) ?? { row, column, rowCount: 1, columnCount: 1 };
      const area = visiblePart(whole, sheet);
      if (area === null) hiddenCells++;
      else shown.push({ area, text, cell });
    }
  }
  return { blocks: blocksOf(shown, sheet), hiddenCells };
}

const placeKey = (row: number, column: number): string => `${row} ${column}`;

function shownText({ value, style }: Cell, { countsFrom1904 }: Workbook): string {
  const text = displayText(value, style?.numberFormat, countsFrom1904);
  // A format that is not known: the number itself, rather than nothing.
  return (text ?? generalNumber(Number(value))).replace(/\r\n?/g, "\n");
}

/** An area from its first row and column that are not hidden; `null` where all of them are. */
function visiblePart(area: Area, sheet: Sheet): Area | null {
  const row = firstVisible(area.row, area.rowCount, (at) => sheet.rows.get(at)?.isHidden);
  const column = firstVisible(area.column, area.columnCount, (at) => sheet.columns.get(at)?.isHidden);
  if (row === null || column === null) return null;
  const [down, right] = [row - area.row, column - area.column];
  return { row, column, rowCount: area.rowCount - down, columnCount: area.columnCount - right };
}

function firstVisible(
  start: number,
  count: number,
  isHidden: (at: number) => boolean | undefined,
): number | null {
  for (let at = start; at < start + count; at++) if (isHidden(at) !== true) return at;
  return null;
}

function blocksOf(shown: readonly ShownCell[], sheet: Sheet): Block[] {
  const rows = rowsOf(shown);
  const left = shown.reduce((least, { area }) => Math.min(least, area.column), Infinity);
  if (rows.every(([, cells]) => cells.length === 1))
    return rows.flatMap(([, cells]) => cells.map((cell) => paragraphOf(cell, left, sheet)));
  const spaced = rows.flatMap(([row, cells], index): [number, ShownCell[]][] => {
    const before = rows[index - 1]?.[0] ?? row - 1;
    return isApart(before, row, sheet)
      ? [
          [before + 1, []],
          [row, cells],
        ]
      : [[row, cells]];
  });
  const places = spaced.map(([row]) => row);
  const tableRows = spaced.map(([, cells]) =>
    cells
      .sort((one, other) => one.area.column - other.area.column)
      .map((cell) => tableCell(cell, left, places)),
  );
  return [{ kind: "table", rows: tableRows }];
}

function rowsOf(shown: readonly ShownCell[]): [number, ShownCell[]][] {
  const rows = new Map<number, ShownCell[]>();
  for (const cell of shown) {
    const row = rows.get(cell.area.row);
    if (row) row.push(cell);
    else rows.set(cell.area.row, [cell]);
  }
  return [...rows].sort(([one], [other]) => one - other);
}

/** Whether a row that shows nothing lies between two others; hidden ones do not part them. */
function isApart(before: number, row: number, sheet: Sheet): boolean {
  return firstVisible(before + 1, row - before - 1, (at) => sheet.rows.get(at)?.isHidden) !== null;
}

function tableCell({ area, text }: ShownCell, left: number, rows: readonly number[]): TableCell {
  const isIn = (row: number): boolean => row >= area.row && row <= lastRow(area);
  const rowSpan = area.rowCount === 1 ? 1 : rows.filter(isIn).length;
  return { column: area.column - left, rowSpan, columnSpan: lastColumn(area) - area.column + 1, text };
}

function paragraphOf({ area, text }: ShownCell, left: number, sheet: Sheet): Paragraph {
  const style = styleAt(sheet, area.row, area.column);
  return {
    kind: "paragraph",
    text,
    number: "",
    headingLevel: 0,
    indent: area.column - left + (style?.indent ?? 0),
    isBold: style?.font?.bold === true,
  };
}
