import { areaReference } from "../../../src/file/model/address";
import {
  boundingArea,
  columnLimit,
  intersection,
  lastColumn,
  lastRow,
  rowLimit,
} from "../../../src/file/model/area";
import { usedArea } from "../../../src/file/model/cells";
import type { Area } from "../../../src/file/model/workbook";
import { areaOf, cellsIn, cellsOfArgument } from "../cellsTarget";
import type { CellsTarget } from "../cellsTarget";
import { HostError, invalidArgument } from "../hostError";
import { HostObject } from "../hostObject";
import { method } from "../hostType";
import type { Member } from "../hostType";
import type { Session } from "../session";
import { asBoolean, asInteger, optional } from "../wireValue";

/** A method that gives another range of the same sheet. */
function neighbour(
  since: string,
  area: (area: Area, first: number, second: number) => Area,
  defaults: readonly (number | undefined)[] = [],
): Member<CellsTarget> {
  const number = (value: unknown, position: number): number =>
    value === null && defaults[position] !== undefined
      ? defaults[position]
      : asInteger(value ?? 0, "The number of rows or columns");
  return method(
    since,
    (cells, args) =>
      new HostObject(
        "Range",
        cellsIn(cells.sheet, area(areaOf(cells), number(args[0], 0), number(args[1], 1))),
      ),
  );
}

/** `count` rows or columns just before or after an area; a negative count takes those at its inner edge. */
function beside(
  start: number,
  length: number,
  count: number,
  isAfter: boolean,
): { start: number; length: number } {
  if (count === 0) throw invalidArgument("The number of rows or columns must not be 0.");
  const size = Math.abs(count);
  if (isAfter) return { start: count > 0 ? start + length : start + length - size, length: size };
  return { start: count > 0 ? start - size : start, length: size };
}

const besideRows = (area: Area, count: number, isAfter: boolean): Area => {
  const { start, length } = beside(area.row, area.rowCount, count, isAfter);
  return { ...area, row: start, rowCount: length };
};
const besideColumns = (area: Area, count: number, isAfter: boolean): Area => {
  const { start, length } = beside(area.column, area.columnCount, count, isAfter);
  return { ...area, column: start, columnCount: length };
};

function shared(cells: CellsTarget, other: unknown, session: Session): HostObject | null {
  const { sheet, areas } = cellsOfArgument(other, session.workbook, cells.sheet);
  const [area] = areas;
  const common = area && sheet === cells.sheet ? intersection(areaOf(cells), area) : null;
  return common && new HostObject("Range", cellsIn(sheet, common));
}

function used(cells: CellsTarget, valuesOnly: unknown): HostObject | null {
  const isValuesOnly = optional(valuesOnly, (value) => asBoolean(value, "valuesOnly"), false);
  const area = usedArea(cells.sheet, isValuesOnly, areaOf(cells));
  return area && new HostObject("Range", cellsIn(cells.sheet, area));
}

function required(object: HostObject | null, what: string): HostObject {
  if (!object) throw new HostError("ItemNotFound", what);
  return object;
}

/** The members of Range that give other ranges. */
export const rangeNeighbours: Record<string, Member<CellsTarget>> = {
  GetCell: neighbour("1.1", ({ row, column }, rows, columns) => ({
    row: row + rows,
    column: column + columns,
    rowCount: 1,
    columnCount: 1,
  })),
  GetRow: neighbour("1.1", (area, row) => ({
    ...area,
    row: area.row + asInteger(row, "row", 0, area.rowCount - 1),
    rowCount: 1,
  })),
  GetColumn: neighbour("1.1", (area, column) => ({
    ...area,
    column: area.column + asInteger(column, "column", 0, area.columnCount - 1),
    columnCount: 1,
  })),
  GetEntireRow: neighbour("1.1", (area) => ({ ...area, column: 0, columnCount: columnLimit })),
  GetEntireColumn: neighbour("1.1", (area) => ({ ...area, row: 0, rowCount: rowLimit })),
  GetLastCell: neighbour("1.1", (area) => ({
    row: lastRow(area),
    column: lastColumn(area),
    rowCount: 1,
    columnCount: 1,
  })),
  GetLastRow: neighbour("1.1", (area) => ({ ...area, row: lastRow(area), rowCount: 1 })),
  GetLastColumn: neighbour("1.1", (area) => ({ ...area, column: lastColumn(area), columnCount: 1 })),
  GetOffsetRange: neighbour("1.1", (area, rows, columns) => ({
    ...area,
    row: area.row + rows,
    column: area.column + columns,
  })),
  GetResizedRange: neighbour("1.2", (area, rows, columns) => ({
    ...area,
    rowCount: area.rowCount + rows,
    columnCount: area.columnCount + columns,
  })),
  GetAbsoluteResizedRange: neighbour("1.7", (area, rowCount, columnCount) => ({
    ...area,
    rowCount,
    columnCount,
  })),
  GetRowsAbove: neighbour("1.2", (area, count) => besideRows(area, count, false), [1]),
  GetRowsBelow: neighbour("1.2", (area, count) => besideRows(area, count, true), [1]),
  GetColumnsBefore: neighbour("1.2", (area, count) => besideColumns(area, count, false), [1]),
  GetColumnsAfter: neighbour("1.2", (area, count) => besideColumns(area, count, true), [1]),
  GetBoundingRect: method("1.1", (cells, [other], session) => {
    const { sheet, areas } = cellsOfArgument(other, session.workbook, cells.sheet);
    if (sheet !== cells.sheet) throw invalidArgument("The ranges are on different sheets.");
    return new HostObject("Range", cellsIn(sheet, areas.reduce(boundingArea, areaOf(cells))));
  }),
  GetIntersection: method("1.1", (cells, [other], session) =>
    required(shared(cells, other, session), "The ranges share no cell."),
  ),
  GetIntersectionOrNullObject: method("1.4", (cells, [other], session) => shared(cells, other, session)),
  GetUsedRange: method("1.1", (cells, [valuesOnly]) =>
    required(used(cells, valuesOnly), `Nothing is used in ${areaReference(areaOf(cells))}.`),
  ),
  GetUsedRangeOrNullObject: method("1.4", (cells, [valuesOnly]) => used(cells, valuesOnly)),
};
