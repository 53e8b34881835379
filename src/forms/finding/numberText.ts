import { dateOfDays, readDateNumber } from "../../plan/words/dateNumber";
import { cellAt, cellText, rowEnd, type SheetContent } from "../../sheet/sheetContent";

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
  const shown = content.shown?.[row - content.row]?.[column - content.column] ?? "";
  const month = policyNumber.normalize("NFKC");
  const isOfPolicy = (date: readonly number[] | null) => date !== null && String(date[0]) === month;
  const from1904 = (days: number) => dateOfDays(days + daysTo1904);
  const isSurely1904 = (days: unknown): boolean =>
    typeof days === "number" && isOfPolicy(from1904(days)) && !isOfPolicy(dateOfDays(days));
  const counted = (days: number) => {
    const rows = Array.from({ length: rowEnd(content) - content.row }, (_, index) => content.row + index);
    const counts1904 = rows.some((each) => isSurely1904(cellAt(content, each, column)));
    return counts1904 ? from1904(days) : dateOfDays(days);
  };
  const isCounted = typeof value === "number" && (shown === "" || shown === text);
  const date = isCounted ? counted(value) : readDateNumber(shown || text);
  return date !== null && isOfPolicy(date) ? date.join("-") : text;
}
