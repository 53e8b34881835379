import { foldText } from "./foldText";
import { westernYearOf } from "./fiscalYear";

const eraDate = /^(令和|平成|昭和|[RHS])\s*(元|\d{1,2})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})/i;
const westernDate = /^(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})/;
const dayOfYear = /^(\d{1,2})\s*[月/]\s*(\d{1,2})/;
/** As Excel counts days, 2000 to 2099. */
const dayNumber = /^(?:3[6-9]|[4-6]\d|7[0-3])\d{3}$/;

const dayInMilliseconds = 86_400_000;
/** Days from Excel's day 0 to 1970-01-01. */
const epoch = 25_569;

/**
 * The date that begins a text, in days since 1970-01-01: 令和7年5月31日, R7.5.31, 2025/5/31（土）, 5月31日, which is the one nearest to
 * `today` (in such days too). `null` where there is none.
 */
export function readCalendarDate(text: string, today: number): number | null {
  const folded = foldText(text).trim();
  if (dayNumber.test(folded)) return Number(folded) - epoch;
  const [, era, count, ...ofEra] = eraDate.exec(folded) ?? [];
  if (era !== undefined) return daysOf(westernYearOf(`${era}${count}年度`), ofEra);
  const [, year, ...ofYear] = westernDate.exec(folded) ?? [];
  if (year !== undefined) return daysOf(Number(year), ofYear);
  const [, ...inAnyYear] = dayOfYear.exec(folded) ?? [];
  const thisYear = new Date(today * dayInMilliseconds).getUTCFullYear();
  const near = [thisYear - 1, thisYear, thisYear + 1].flatMap((each) => daysOf(each, inAnyYear) ?? []);
  return near.toSorted((one, other) => Math.abs(one - today) - Math.abs(other - today))[0] ?? null;
}

function daysOf(year: number | null, [month = "", day = ""]: readonly string[]): number | null {
  if (year === null || month === "") return null;
  const date = new Date(Date.UTC(year, Number(month) - 1, Number(day)));
  const isOne = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isOne ? date.getTime() / dayInMilliseconds : null;
}

/** The day of a person's clock, in days since 1970-01-01. */
export const dayOfClock = (now: Date): number =>
  Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / dayInMilliseconds;
