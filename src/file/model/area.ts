import type { Area } from "./workbook";

/** Excel's grid. */
export const rowLimit = 1_048_576;
export const columnLimit = 16_384;

export const wholeSheet: Readonly<Area> = { row: 0, column: 0, rowCount: rowLimit, columnCount: columnLimit };

export const isWholeRows = (area: Area): boolean => area.columnCount === columnLimit;
export const isWholeColumns = (area: Area): boolean => area.rowCount === rowLimit;
export const lastRow = (area: Area): number => area.row + area.rowCount - 1;
export const lastColumn = (area: Area): number => area.column + area.columnCount - 1;

export function isInsideGrid(area: Area): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rowCount > 0 &&
    area.columnCount > 0 &&
    area.row + area.rowCount <= rowLimit &&
    area.column + area.columnCount <= columnLimit
  );
}

export function isSameArea(a: Area, b: Area): boolean {
  return (
    a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount
  );
}

/** The rectangle between two corners, both included. */
function betweenCorners(row: number, column: number, endRow: number, endColumn: number): Area {
  return { row, column, rowCount: endRow - row + 1, columnCount: endColumn - column + 1 };
}

/** The cells two areas share; `null` when they share none. */
export function intersection(a: Area, b: Area): Area | null {
  const shared = betweenCorners(
    Math.max(a.row, b.row),
    Math.max(a.column, b.column),
    Math.min(lastRow(a), lastRow(b)),
    Math.min(lastColumn(a), lastColumn(b)),
  );
  return shared.rowCount > 0 && shared.columnCount > 0 ? shared : null;
}

/** The smallest rectangle that holds both areas. */
export function boundingArea(a: Area, b: Area): Area {
  return betweenCorners(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(lastRow(a), lastRow(b)),
    Math.max(lastColumn(a), lastColumn(b)),
  );
}

/** What is left of `area` when `hole` is cut out: at most four rectangles. */
export function subtractArea(area: Area, hole: Area): Area[] {
  const shared = intersection(area, hole);
  if (!shared) return [area];
  const pieces = [
    betweenCorners(area.row, area.column, shared.row - 1, lastColumn(area)),
    betweenCorners(lastRow(shared) + 1, area.column, lastRow(area), lastColumn(area)),
    betweenCorners(shared.row, area.column, lastRow(shared), shared.column - 1),
    betweenCorners(shared.row, lastColumn(shared) + 1, lastRow(shared), lastColumn(area)),
  ];
  return pieces.filter((piece) => piece.rowCount > 0 && piece.columnCount > 0);
}

/** What is left of `areas` when `holes` are cut out. */
export function subtractAreas(areas: readonly Area[], holes: readonly Area[]): Area[] {
  return holes.reduce<Area[]>((left, hole) => left.flatMap((area) => subtractArea(area, hole)), [...areas]);
}
