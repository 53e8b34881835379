import { displayText, generalNumber } from "../../file/display/displayText";
import type { Area, Cell, Sheet, Workbook } from "../../file/model/workbook";
import { mergedCells } from "../../file/sheet/mergedCells";

/** A cell that shows something; merged cells are one. */
export interface ShownCell {
  /** What it covers, from the first row and column that are not hidden. */
  area: Area;
  text: string;
}

/** The cells of a sheet that show something, and how many have a text that nobody sees, because their row or column is hidden. */
export function shownCells(workbook: Workbook, sheet: Sheet): { shown: ShownCell[]; hidden: number } {
  const merged = new Map(mergedCells(workbook, sheet).map((area) => [placeKey(area.row, area.column), area]));
  const shown: ShownCell[] = [];
  let hidden = 0;
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      const text = shownText(cell, workbook);
      if (text.trim() === "") continue;
      const whole = merged.get(placeKey(row, column)) ?? { row, column, rowCount: 1, columnCount: 1 };
      const area = visiblePart(whole, sheet);
      if (area === null) hidden++;
      else shown.push({ area, text });
    }
  }
  return { shown, hidden };
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

/** Whether a row that is not hidden lies between two others. */
export const areApart = (row: number, below: number, sheet: Sheet): boolean =>
  firstVisible(row + 1, below - row - 1, (at) => sheet.rows.get(at)?.isHidden) !== null;

function firstVisible(
  start: number,
  count: number,
  isHidden: (at: number) => boolean | undefined,
): number | null {
  for (let at = start; at < start + count; at++) if (isHidden(at) !== true) return at;
  return null;
}
