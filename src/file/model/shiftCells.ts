import { areaReference, parseArea, quoteSheetName } from "./address";
import { columnLimit, isWholeColumns, isWholeRows, lastColumn, lastRow, rowLimit } from "./area";
import { replaceReferences, rewriteFormulas, sheetNameKey } from "./formulaReferences";
import type { Area, Cell, PageLayout, Sheet, Workbook } from "./workbook";

/** Cells that make room for `area` (insert) or close the gap it leaves (delete), along rows or columns. */
export interface Shift {
  kind: "insert" | "delete";
  along: "rows" | "columns";
  area: Area;
}

/** A span of rows or columns after a shift; `null` when nothing of it is left. */
function shiftSpan(start: number, count: number, shift: Shift): { start: number; count: number } | null {
  const at = shift.along === "rows" ? shift.area.row : shift.area.column;
  const by = shift.along === "rows" ? shift.area.rowCount : shift.area.columnCount;
  const limit = shift.along === "rows" ? rowLimit : columnLimit;
  if (start === 0 && count === limit) return { start, count };
  const end = start + count;
  if (shift.kind === "insert") {
    const newStart = start >= at ? start + by : start;
    const newEnd = Math.min(end > at ? end + by : end, limit);
    return newEnd > newStart ? { start: newStart, count: newEnd - newStart } : null;
  }
  const moved = (index: number): number => (index <= at ? index : Math.max(at, index - by));
  const left = moved(end) - moved(start);
  return left > 0 ? { start: moved(start), count: left } : null;
}

/** Where an area's cells are after a shift; `null` when they are gone. Areas the shift only grazes stay. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  if (shift.along === "rows") {
    if (area.column < shift.area.column || lastColumn(area) > lastColumn(shift.area)) return area;
    const span = shiftSpan(area.row, area.rowCount, shift);
    return span && { ...area, row: span.start, rowCount: span.count };
  }
  if (area.row < shift.area.row || lastRow(area) > lastRow(shift.area)) return area;
  const span = shiftSpan(area.column, area.columnCount, shift);
  return span && { ...area, column: span.start, columnCount: span.count };
}

/** Inserts or deletes cells and moves everything that spoke of them: formulas, names, formats, print set-up. */
export function shiftCells(workbook: Workbook, sheet: Sheet, shift: Shift): void {
  shiftContents(sheet, shift);
  shiftRowsAndColumns(sheet, shift);
  const shiftAll = (areas: Area[]): Area[] =>
    areas.map((area) => shiftArea(area, shift)).filter((area) => area !== null);
  for (const part of [...sheet.conditionalFormats, ...sheet.dataValidations])
    part.areas = shiftAll(part.areas);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  sheet.dataValidations = sheet.dataValidations.filter(({ areas }) => areas.length > 0);
  sheet.tables = sheet.tables.flatMap((table) => {
    const area = shiftArea(table.area, shift);
    return area === null ? [] : [Object.assign(table, { area })];
  });
  shiftPageLayout(sheet, shift);
  rewriteFormulas(workbook, (formula, home) => shiftFormula(formula, home, sheet, shift));
}

function shiftContents(sheet: Sheet, shift: Shift): void {
  const moved = new Map<number, Map<number, Cell>>();
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      const place = shiftArea({ row, column, rowCount: 1, columnCount: 1 }, shift);
      if (!place) continue;
      const target = moved.get(place.row) ?? new Map<number, Cell>();
      moved.set(place.row, target.set(place.column, cell));
    }
  }
  sheet.cells = moved;
}

function shiftRowsAndColumns(sheet: Sheet, shift: Shift): void {
  if (shift.along === "rows" && isWholeRows(shift.area)) sheet.rows = shiftKeys(sheet.rows, shift);
  if (shift.along === "columns" && isWholeColumns(shift.area))
    sheet.columns = shiftKeys(sheet.columns, shift);
}

function shiftKeys<T>(formats: Map<number, T>, shift: Shift): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [index, format] of formats) {
    const span = shiftSpan(index, 1, shift);
    if (span) moved.set(span.start, format);
  }
  return moved;
}

function shiftPageLayout({ pageLayout: layout }: Sheet, shift: Shift): void {
  layout.printArea = shiftReferences(layout.printArea, shift);
  if (shift.along === "rows" && isWholeRows(shift.area)) shiftPageStarts(layout, shift);
  layout.titleRows = shiftReferences(layout.titleRows, shift);
  layout.titleColumns = shiftReferences(layout.titleColumns, shift);
}

function shiftPageStarts(layout: PageLayout, shift: Shift): void {
  const starts = layout.pageStarts?.flatMap((row) => shiftSpan(row, 1, shift)?.start ?? []);
  if (starts !== undefined) layout.pageStarts = starts;
}

/** References after a shift; `undefined` when nothing of them is left. */
function shiftReferences(references: string | undefined, shift: Shift): string | undefined {
  const shifted = (references?.split(",") ?? [])
    .map(parseArea)
    .filter((area) => area !== null)
    .map((area) => shiftArea(area, shift))
    .filter((area) => area !== null);
  return shifted.length === 0 ? undefined : shifted.map((area) => areaReference(area, true)).join(",");
}

function shiftFormula(formula: string, home: Sheet | null, sheet: Sheet, shift: Shift): string {
  const key = sheetNameKey(sheet.name);
  return replaceReferences(formula, ({ sheetName, address }) => {
    if (address === null) return null;
    if (sheetName === null ? home !== sheet : sheetNameKey(sheetName) !== key) return null;
    const area = parseArea(address);
    if (!area) return null;
    const shifted = shiftArea(area, shift);
    if (shifted === area) return null;
    const qualifier = sheetName === null ? "" : `${quoteSheetName(sheetName)}!`;
    return qualifier + (shifted ? withMarksOf(address, shifted) : "#REF!");
  });
}

/** The area written with `$` where the old address had it. */
function withMarksOf(address: string, area: Area): string {
  const marks = address.split(":").map((corner) => corner.match(/\$?(?:[A-Za-z]+|\d+)/g) ?? []);
  const corners = areaReference(area).split(":");
  return (address.includes(":") && corners.length === 1 ? [...corners, ...corners] : corners)
    .map((corner, index) =>
      (corner.match(/[A-Za-z]+|\d+/g) ?? [])
        .map((part, position) => (marks[index]?.[position]?.startsWith("$") ? `$${part}` : part))
        .join(""),
    )
    .join(":");
}
