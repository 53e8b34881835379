import { lastColumn } from "../../file/model/area";
import type { ShownCell } from "./shownCells";

/** Cells of a row, from left to right. */
interface Row {
  cells: readonly ShownCell[];
}

const fewestRows = 3;

/**
 * The rows of cards that stand side by side, one after the other: what is parted by columns without any cell and has the same first cells in
 * every row. Rows without such cards are given as they are, as the only ones.
 */
export function sideBySide<Own extends Row>(rows: readonly Own[]): Own[][] {
  const starts = startsOf(rows.flatMap(({ cells }) => cells));
  const parts = starts.map((start, index) =>
    rows.map((row) => ({
      ...row,
      cells: row.cells.filter(
        ({ area: { column } }) => column >= start && column < (starts[index + 1] ?? Infinity),
      ),
    })),
  );
  const [first = "", ...others] = parts.map(firstCells);
  const areAlike = others.length > 0 && others.every((each) => each === first);
  return areAlike && rows.length >= fewestRows ? parts : [[...rows]];
}

/** The columns in which what is parted by blank columns begins. */
function startsOf(cells: readonly ShownCell[]): number[] {
  const starts: number[] = [];
  let end = -Infinity;
  for (const { area } of [...cells].sort((one, other) => one.area.column - other.area.column)) {
    if (area.column > end + 1) starts.push(area.column);
    end = Math.max(end, lastColumn(area));
  }
  return starts;
}

const firstCells = (rows: readonly Row[]): string =>
  JSON.stringify(rows.map(({ cells }) => cells[0]?.text.trim() ?? ""));
