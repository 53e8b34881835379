import { cellText, type CellValue } from "../../sheet/sheetContent";

/** Days from Excel's day 0 to 1970-01-01. */
const epoch = 25_569;
const millisecondsADay = 86_400_000;
/** 2000 to 2099: the year Excel adds to 1-1 is the current one. */
const datesOfNumbers = { first: 36_526, last: 73_050 };

/**
 * A measure's number as it was typed. Excel makes a date of 1-1 in a cell that is not formatted as text; it is taken back where its
 * month is the policy's number, and left a meaningless number otherwise, which the check reports.
 */
export function measureNumberText(value: CellValue, policyNumber: string): string {
  const text = cellText(value).trim();
  if (typeof value !== "number" || !Number.isInteger(value)) return text;
  if (value < datesOfNumbers.first || value > datesOfNumbers.last) return text;
  const date = new Date((value - epoch) * millisecondsADay);
  const month = String(date.getUTCMonth() + 1);
  return month === policyNumber.normalize("NFKC") ? `${month}-${date.getUTCDate()}` : text;
}
