import { intersection, lastColumn, lastRow } from "./area";
import { cellAt, setContent, setStyle, styleAt } from "./cells";
import type { Area, Sheet, Table, Workbook } from "./workbook";

/** Names that Excel takes for the same one have the same key. */
export const tableNameKey = (name: string): string => name.normalize("NFKC").toLowerCase();

/** Whether a table or a name of the workbook is called so. */
export function isTableNameTaken({ sheets, names }: Workbook, name: string): boolean {
  const key = tableNameKey(name);
  return [...sheets.flatMap(({ tables }) => tables), ...names].some(
    (other) => tableNameKey(other.name) === key,
  );
}

/** `wanted` with the first number behind it that makes it a name of its own. */
export function freeTableName(workbook: Workbook, wanted: string): string {
  for (let number = 1; ; number++) {
    const name = `${wanted}${number}`;
    if (!isTableNameTaken(workbook, name)) return name;
  }
}

/** The row of headings; `null` where the table has none. */
export const headingsOf = ({ area, hasHeadings }: Table): Area | null =>
  hasHeadings ? { ...area, rowCount: 1 } : null;

/** Makes headings in an area what Excel makes of them: texts, none of them blank, all different. */
export function keepHeadings(sheet: Sheet, within: Area): void {
  for (const table of sheet.tables) {
    const headings = headingsOf(table);
    if (headings === null || intersection(headings, within) === null) continue;
    const columns = Array.from({ length: headings.columnCount }, (_, index) => headings.column + index);
    const taken = new Set<string>();
    for (const column of columns) {
      const cell = cellAt(sheet, headings.row, column);
      const text = headingText(cell?.value ?? null);
      const name = firstFree(text === "" ? "列" : text, text === "", taken);
      taken.add(tableNameKey(name));
      if (cell?.value !== name || cell.formula !== undefined)
        setContent(sheet, headings.row, column, { value: name });
    }
  }
}

const headingText = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";

function firstFree(wanted: string, isNumbered: boolean, taken: ReadonlySet<string>): string {
  if (!isNumbered && !taken.has(tableNameKey(wanted))) return wanted;
  for (let number = isNumbered ? 1 : 2; ; number++)
    if (!taken.has(tableNameKey(`${wanted}${number}`))) return `${wanted}${number}`;
}

/** What Excel does with rows that are typed directly below a table: they join it and look like the row above. */
export function joinTable(sheet: Sheet, typed: Area): void {
  const table = sheet.tables.find(({ area, hasTotals }) => !hasTotals && isDirectlyBelow(typed, area));
  if (table === undefined || sheet.protection !== null) return;
  const last = lastRow(table.area);
  const area = { ...table.area, rowCount: table.area.rowCount + typed.rowCount };
  const isOccupied = sheet.tables.some((other) => other !== table && intersection(other.area, area));
  if (isOccupied) return;
  table.area = area;
  for (let row = last + 1; row <= lastRow(area); row++)
    for (let column = area.column; column <= lastColumn(area); column++)
      if (styleAt(sheet, row, column) === undefined)
        setStyle(sheet, row, column, styleAt(sheet, last, column));
}

const isDirectlyBelow = (typed: Area, area: Area): boolean =>
  typed.row === lastRow(area) + 1 && typed.column >= area.column && lastColumn(typed) <= lastColumn(area);
