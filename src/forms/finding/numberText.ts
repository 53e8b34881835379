import { dateOfDays, readDateNumber } from "../../plan/words/dateNumber";
import { cellAddress } from "../../sheet/cellRange";
import { cellAt, cellText, rowEnd, type CellValue, type SheetContent } from "../../sheet/sheetContent";

/** From the first day of 1900, as Excel counts it, to that of 1904, from which some workbooks of Macs count. */
const daysTo1904 = 1462;

/**
 * A measure's number as it was typed. Excel makes a date of 1-1 in a cell that is not formatted as text; it is taken back where its
 * month is the policy's number, and left a meaningless number otherwise, which the check reports.
 */
export function measureNumberText(
  content: SheetContent,
  row: number,
  column: number,
  policyNumber: string,
): string {
  const value = cellAt(content, row, column);
  const text = cellText(value).trim();
  const shown = content.shown?.get(cellAddress(row, column)) ?? text;
  const month = policyNumber.normalize("NFKC");
  const days = daysIn(value);
  const date =
    days === null || shown !== text
      ? readDateNumber(shown)
      : dateOfDays(days + (countsFrom1904(content, column, month) ? daysTo1904 : 0));
  return isIn(month, date) ? date.join("-") : text;
}

/** Days say nothing of where they are counted from; of all in a column those are of the policy's month that are counted rightly. */
function countsFrom1904(content: SheetContent, column: number, month: string): boolean {
  const rows = Array.from({ length: rowEnd(content) - content.row }, (_, index) => content.row + index);
  return rows.some((row) => {
    const days = daysIn(cellAt(content, row, column));
    return days !== null && !isIn(month, dateOfDays(days)) && isIn(month, dateOfDays(days + daysTo1904));
  });
}

const daysIn = (value: CellValue): number | null =>
  /^\d{5}$/.test(cellText(value).trim()) ? Number(value) : null;

const isIn = (month: string, date: readonly [number, number] | null): date is [number, number] =>
  date !== null && String(date[0]) === month;
