import type { CellRange } from "../sheet/cellRange";
import { cellAt, cellText, columnEnd, rowEnd, type SheetContent } from "../sheet/sheetContent";

export const wholeOf = (content: SheetContent): CellRange => ({
  row: content.row,
  column: content.column,
  rowCount: rowEnd(content) - content.row,
  columnCount: columnEnd(content) - content.column,
});

/** What a glance at cells answers: their values, and again as formulas. */
export function answerBytes(content: SheetContent, range: CellRange): number {
  let bytes = 0;
  for (let row = range.row; row < range.row + range.rowCount; row++) {
    for (let column = range.column; column < range.column + range.columnCount; column++)
      bytes += cellOverhead + 2 * bytesPerUnit * cellText(cellAt(content, row, column)).length;
  }
  return bytes;
}

/** A cell's value type, quotes and commas; and the bytes of a character of Japanese. */
const cellOverhead = 20;
const bytesPerUnit = 3;
