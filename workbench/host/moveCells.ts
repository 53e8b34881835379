import {
  columnLimit,
  intersection,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  rowLimit,
  wholeSheet,
} from "../../src/file/model/area";
import { setStyle, styleAt } from "../../src/file/model/cells";
import { shiftArea, shiftCells } from "../../src/file/model/shiftCells";
import type { Shift } from "../../src/file/model/shiftCells";
import { headingsOf, keepHeadings } from "../../src/file/model/tables";
import type { Area, Sheet } from "../../src/file/model/workbook";
import { modelForInserted, refusals } from "./assumptions";
import { HostError } from "./hostError";
import { areaOf } from "./cellsTarget";
import type { CellsTarget } from "./cellsTarget";
import { requireAllowed, requireUnprotected } from "./protection";
import { reportShift } from "./reportEdit";
import type { Session } from "./session";
import { asOneOf } from "./wireValue";

/** `range.insert(shift)`: makes room and gives the new, empty cells. */
export function insertRange(cells: CellsTarget, direction: unknown, session: Session): CellsTarget {
  const way = asOneOf(direction, ["Down", "Right"] as const, "shift");
  const area = { ...areaOf(cells) };
  const along = isWholeRows(area)
    ? "rows"
    : isWholeColumns(area)
      ? "columns"
      : way === "Down"
        ? "rows"
        : "columns";
  requireMovable(cells.sheet, area, "allowInsertRows", "allowInsertColumns");
  requireWholeTables(cells.sheet, { kind: "insert", along, area });
  move(cells.sheet, { kind: "insert", along, area }, session);
  dressInserted(cells.sheet, area, along);
  return { sheet: cells.sheet, areas: [area] };
}

/** `range.delete(shift)`: the cells are gone and others move up. */
export function deleteRange(cells: CellsTarget, direction: unknown, session: Session): void {
  const way = asOneOf(direction, ["Up", "Left"] as const, "shift");
  const area = { ...areaOf(cells) };
  const along = isWholeRows(area)
    ? "rows"
    : isWholeColumns(area)
      ? "columns"
      : way === "Up"
        ? "rows"
        : "columns";
  requireMovable(cells.sheet, area, "allowDeleteRows", "allowDeleteColumns");
  requireWholeTables(cells.sheet, { kind: "delete", along, area });
  move(cells.sheet, { kind: "delete", along, area }, session);
}

type MoveOption = "allowInsertRows" | "allowInsertColumns" | "allowDeleteRows" | "allowDeleteColumns";

function requireMovable(sheet: Sheet, area: Area, forRows: MoveOption, forColumns: MoveOption): void {
  if (isWholeRows(area)) requireAllowed(sheet, forRows);
  else if (isWholeColumns(area)) requireAllowed(sheet, forColumns);
  else requireUnprotected(sheet);
}

/** Refuses to move a part of a table, and to take its headings while rows of it stay. */
function requireWholeTables({ tables }: Sheet, shift: Shift): void {
  const { kind, along, area } = shift;
  for (const table of tables) {
    const moved =
      along === "rows"
        ? { ...area, rowCount: rowLimit - area.row }
        : { ...area, columnCount: columnLimit - area.column };
    const isCut = intersection(moved, table.area) !== null && !spans(along, area, table.area);
    const headings = headingsOf(table);
    const losesHeadings =
      kind === "delete" &&
      headings !== null &&
      shiftArea(headings, shift) === null &&
      shiftArea(table.area, shift) !== null;
    if (isCut || losesHeadings)
      throw new HostError(refusals.partOfTable, `A part of the table ${table.name} cannot be moved.`);
  }
}

const spans = (along: Shift["along"], area: Area, other: Area): boolean =>
  along === "rows"
    ? area.column <= other.column && lastColumn(area) >= lastColumn(other)
    : area.row <= other.row && lastRow(area) >= lastRow(other);

function move(sheet: Sheet, shift: Shift, session: Session): void {
  shiftCells(session.workbook, sheet, shift);
  keepHeadings(sheet, wholeSheet);
  for (const kept of session.keptCells()) {
    if (kept.sheet !== sheet) continue;
    kept.areas = kept.areas.map((area) => shiftArea(area, shift)).filter((area) => area !== null);
  }
  session.markChanged();
  reportShift(session, sheet, shift);
}

function dressInserted(sheet: Sheet, area: Area, along: Shift["along"]): void {
  const width = isWholeRows(area) ? usedWidth(sheet, area.row - 1) : area.columnCount;
  const height = isWholeColumns(area) ? usedHeight(sheet, area.column - 1) : area.rowCount;
  for (let row = area.row; row <= Math.min(lastRow(area), area.row + height - 1); row++) {
    for (let column = area.column; column <= Math.min(lastColumn(area), area.column + width - 1); column++) {
      const model = modelForInserted(
        along === "rows" ? area.row : row,
        along === "rows" ? column : area.column,
        along,
      );
      if (model) setStyle(sheet, row, column, styleAt(sheet, model.row, model.column));
    }
  }
}

const usedWidth = (sheet: Sheet, row: number): number =>
  Math.max(-1, ...(sheet.cells.get(row)?.keys() ?? [])) + 1;

function usedHeight(sheet: Sheet, column: number): number {
  const rows = [...sheet.cells].filter(([, cells]) => cells.has(column)).map(([row]) => row);
  return Math.max(-1, ...rows) + 1;
}
