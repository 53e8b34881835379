import { boundingArea, rowLimit } from "../../../src/file/model/area";
import type { Area } from "../../../src/file/model/workbook";
import { areaOf, cellsIn, cellsOfArgument } from "../cellsTarget";
import type { CellsTarget } from "../cellsTarget";
import { invalidArgument } from "../hostError";
import { HostObject } from "../hostObject";
import { method } from "../hostType";
import type { Member } from "../hostType";
import { asInteger } from "../wireValue";

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

/** The members of Range that give other ranges. */
export const rangeNeighbours: Record<string, Member<CellsTarget>> = {
  // Asked for by the client, which writes large blocks in pieces.
  GetCell: neighbour("1.1", ({ row, column }, rows, columns) => ({
    row: row + rows,
    column: column + columns,
    rowCount: 1,
    columnCount: 1,
  })),
  GetBoundingRect: method("1.1", (cells, [other], session) => {
    const { sheet, areas } = cellsOfArgument(other, session.workbook, cells.sheet);
    if (sheet !== cells.sheet) throw invalidArgument("The ranges are on different sheets.");
    return new HostObject("Range", cellsIn(sheet, areas.reduce(boundingArea, areaOf(cells))));
  }),
  GetRow: neighbour("1.1", (area, row) => ({
    ...area,
    row: area.row + asInteger(row, "row", 0, area.rowCount - 1),
    rowCount: 1,
  })),
  GetEntireColumn: neighbour("1.1", (area) => ({ ...area, row: 0, rowCount: rowLimit })),
  GetResizedRange: neighbour("1.2", (area, rows, columns) => ({
    ...area,
    rowCount: area.rowCount + rows,
    columnCount: area.columnCount + columns,
  })),
};
