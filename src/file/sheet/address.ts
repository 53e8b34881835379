import { areaReference, columnIndex, columnLetters, parseArea } from "../model/address";
import { columnLimit, rowLimit } from "../model/area";
import type { Area } from "../model/workbook";
import { XlsxError } from "../xml/xlsxError";

/** Zero-based row and column of an A1 reference. Throws XlsxError "corrupt" when it is none or lies outside a sheet. */
export function parseCell(reference: string): { row: number; column: number } {
  const [, letters = "", digits] = /^([A-Za-z]{1,3})([1-9]\d{0,6})$/.exec(reference) ?? [];
  const cell = { row: Number(digits) - 1, column: columnIndex(letters) };
  if (!(cell.row < rowLimit && cell.column < columnLimit)) {
    throw new XlsxError("corrupt", `${reference} is not a cell`);
  }
  return cell;
}

/** `A1:B3 D5` → areas. Throws XlsxError "corrupt" for anything else. */
export function parseAreas(references: string): Area[] {
  return references
    .split(/\s+/)
    .filter((reference) => reference !== "")
    .map((reference) => {
      const area = parseArea(reference);
      if (area === null) throw new XlsxError("corrupt", `${reference} is not an area`);
      return area;
    });
}

export function formatCell(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Areas as the file writes them: `A1:B3 D5`. */
export function formatAreas(areas: readonly Area[]): string {
  return areas.map((area) => areaReference(area)).join(" ");
}
