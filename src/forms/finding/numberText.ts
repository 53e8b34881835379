import { dateOfDays, readDateNumber } from "../../plan/words/dateNumber";
import { cellText, type CellValue } from "../../sheet/sheetContent";

/**
 * A measure's number as it was typed. Excel makes a date of 1-1 in a cell that is not formatted as text; it is taken back where its
 * month is the policy's number, and left a meaningless number otherwise, which the check reports.
 */
export function measureNumberText(value: CellValue, policyNumber: string): string {
  const text = cellText(value).trim();
  const date = typeof value === "number" ? dateOfDays(value) : readDateNumber(text);
  return date !== null && String(date[0]) === policyNumber.normalize("NFKC") ? date.join("-") : text;
}
