import { isWholeColumns, isWholeRows } from "../../src/file/model/area";
import { setContent, setStyle, styleAt } from "../../src/file/model/cells";
import { a1Formula } from "../../src/file/model/r1c1";
import { internStyle } from "../../src/file/model/styles";
import type { Area, Cell, Sheet } from "../../src/file/model/workbook";
import { areaOf } from "./cellsTarget";
import type { CellsTarget } from "./cellsTarget";
import { enteredContent } from "./enteredContent";
import { invalidArgument } from "./hostError";
import { requireAllowed, requireUnlocked } from "./protection";
import { reportEdit } from "./reportEdit";
import type { Session } from "./session";
import { asText } from "./wireValue";

/** Whole rows or columns: too many cells to go through one by one. */
export const isUnbounded = (area: Area): boolean => isWholeRows(area) || isWholeColumns(area);

/** One entry a cell, row by row; `null` for whole rows and columns, which have too many. */
export function readCells<T>(
  target: CellsTarget,
  session: Session,
  blank: T,
  read: (cell: Cell) => T,
): T[][] | null {
  const area = areaOf(target);
  if (isUnbounded(area)) return null;
  const matrix: T[][] = [];
  let isSettled = false;
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    const cells = target.sheet.cells.get(row);
    const entries = new Array<T>(area.columnCount).fill(blank);
    for (let index = 0; cells && index < area.columnCount; index++) {
      const cell = cells.get(area.column + index);
      if (!cell) continue;
      if (cell.formula !== undefined && !isSettled) {
        session.settle();
        isSettled = true;
      }
      entries[index] = read(cell);
    }
    matrix.push(entries);
  }
  return matrix;
}

/** Number format of every cell, row by row. */
export function readNumberFormats(target: CellsTarget): string[][] | null {
  const area = areaOf(target);
  if (isUnbounded(area)) return null;
  return Array.from({ length: area.rowCount }, (_row, row) =>
    Array.from(
      { length: area.columnCount },
      (_column, column) =>
        styleAt(target.sheet, area.row + row, area.column + column)?.numberFormat ?? "General",
    ),
  );
}

/** Writes values or formulas; `null` leaves a cell as it is, a single entry fills the range. */
export function writeContents(target: CellsTarget, input: unknown, session: Session): void {
  const area = boundedArea(target);
  requireUnlocked(target);
  const { sheet } = target;
  reportEdit(session, sheet, area, () =>
    forEachEntry(area, input, (entry, row, column) => writeEntry(target, row, column, entry, session)),
  );
}

function writeEntry(
  { sheet }: CellsTarget,
  row: number,
  column: number,
  entry: unknown,
  { workbook }: Session,
): void {
  const style = styleAt(sheet, row, column);
  const content = enteredContent(entry, style?.numberFormat, workbook);
  setContent(sheet, row, column, content);
  if (content.numberFormat !== undefined) {
    setStyle(sheet, row, column, internStyle({ ...style, numberFormat: content.numberFormat }));
  }
}

/** Writes formulas in R1C1, otherwise like `writeContents`. */
export function writeFormulasR1C1(target: CellsTarget, input: unknown, session: Session): void {
  const area = boundedArea(target);
  requireUnlocked(target);
  const { sheet } = target;
  reportEdit(session, sheet, area, () =>
    forEachEntry(area, input, (entry, row, column) => {
      const isFormula = typeof entry === "string" && entry.startsWith("=");
      writeEntry(target, row, column, isFormula ? a1Formula(entry, row, column) : entry, session);
    }),
  );
}

/** Writes number formats; `null` leaves a cell as it is, a single entry fills the range. */
export function writeNumberFormats(target: CellsTarget, input: unknown): void {
  const area = boundedArea(target);
  requireAllowed(target.sheet, "allowFormatCells");
  forEachEntry(area, input, (entry, row, column) => {
    const numberFormat = asText(entry, "A number format");
    setNumberFormat(target.sheet, row, column, numberFormat);
  });
}

function setNumberFormat(sheet: Sheet, row: number, column: number, numberFormat: string): void {
  const style = styleAt(sheet, row, column);
  if ((style?.numberFormat ?? "General") === numberFormat) return;
  const isGeneral = numberFormat === "General";
  setStyle(sheet, row, column, internStyle({ ...style, numberFormat: isGeneral ? undefined : numberFormat }));
}

/** The area of a range that is not whole rows or columns. */
export function boundedArea(target: CellsTarget): Area {
  const area = areaOf(target);
  if (isUnbounded(area)) throw invalidArgument("Whole rows and columns cannot be written cell by cell.");
  return area;
}

/** Visits every cell that gets something. Throws InvalidArgument unless the matrix has the range's size. */
function forEachEntry(
  area: Area,
  input: unknown,
  visit: (entry: unknown, row: number, column: number) => void,
): void {
  const rows = matrixOf(input, area);
  for (let row = 0; row < area.rowCount; row++) {
    for (let column = 0; column < area.columnCount; column++) {
      const entry = rows ? rows[row]?.[column] : input;
      if (entry !== null) visit(entry, area.row + row, area.column + column);
    }
  }
}

function matrixOf(input: unknown, area: Area): unknown[][] | null {
  if (!Array.isArray(input)) return null;
  const rows = input as unknown[];
  const [first] = rows;
  if (rows.length === 1 && Array.isArray(first) && first.length === 1) {
    const [entry] = first as unknown[];
    return Array.from({ length: area.rowCount }, () => new Array<unknown>(area.columnCount).fill(entry));
  }
  const hasSize =
    rows.length === area.rowCount &&
    rows.every((row) => Array.isArray(row) && row.length === area.columnCount);
  if (!hasSize) {
    throw invalidArgument(
      `The range is ${area.rowCount} × ${area.columnCount} cells; the values have another size.`,
    );
  }
  return rows as unknown[][];
}
