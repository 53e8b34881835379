import { displayText as shownText } from "../../src/file/display/displayText";
import type { CellValue } from "../../src/file/model/workbook";
import { notImplemented } from "./hostError";

/** A value as the API gives it: blank cells as "", errors by their names. */
export function plainValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

/** A value as the cell shows it. Throws NotImplemented for a number format that is not known. */
export function displayText(value: CellValue, numberFormat = "General", countsFrom1904 = false): string {
  const text = shownText(value, numberFormat, countsFrom1904);
  if (text === null) throw notImplemented(`the number format ${numberFormat}`);
  return text;
}
