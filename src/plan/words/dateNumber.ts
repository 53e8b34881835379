import { foldText } from "./foldText";

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const monthName = `(${months.join("|")})[a-z]*`;
const year = "(?:\\d{4}|(?:令和|平成|昭和|[rhs])\\s?(?:\\d{1,2}|元))";

/** How Excel shows a date into which it has made a number; the month first, the day (or the year 1-40 became) behind. */
const forms: readonly { pattern: RegExp; isDayFirst?: boolean }[] = [
  { pattern: /^(\d{1,2})月(\d{1,2})日$/ },
  { pattern: /^(\d{1,2})\/(\d{1,2})$/ },
  { pattern: new RegExp(`^${year}[/.年-](\\d{1,2})[/.月-](\\d{1,2})日?(?:[T\\s]+\\d{1,2}:\\d{2}.*)?$`, "i") },
  { pattern: new RegExp(`^(\\d{1,2})[- ]${monthName}(?:-\\d{2,4})?$`, "i"), isDayFirst: true },
  { pattern: new RegExp(`^${monthName}[- ](\\d{1,2})$`, "i") },
];

/** Days from Excel's day 0 to 1970-01-01. */
const epoch = 25_569;
const millisecondsADay = 86_400_000;
/** 2000 to 2099: the year Excel adds to 1-1 is the current one. */
const daysOfNumbers = { first: 36_526, last: 73_050 };

/** The two parts of a number such as 1-2 that Excel took for a date: 1月2日, 2026/1/2, 2-Jan, or its count of days. Null for what is no date. */
export function readDateNumber(text: string): [first: number, second: number] | null {
  const folded = foldText(text).trim();
  if (/^\d{5}$/.test(folded)) return dateOfDays(Number(folded));
  for (const { pattern, isDayFirst = false } of forms) {
    const [, first, second] = pattern.exec(folded) ?? [];
    if (first === undefined || second === undefined) continue;
    const [month, day] = isDayFirst ? [second, first] : [first, second];
    return [monthOf(month), Number(day)];
  }
  return null;
}

/** The same of a date as Excel counts it, in days; null for one of another century. */
export function dateOfDays(days: number): [first: number, second: number] | null {
  if (!Number.isInteger(days) || days < daysOfNumbers.first || days > daysOfNumbers.last) return null;
  const date = new Date((days - epoch) * millisecondsADay);
  return [date.getUTCMonth() + 1, date.getUTCDate()];
}

const monthOf = (text: string): number =>
  /^\d/.test(text) ? Number(text) : months.indexOf(text.slice(0, 3).toLowerCase()) + 1;
