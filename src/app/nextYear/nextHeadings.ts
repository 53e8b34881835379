import { headerKey } from "../../forms/headings";
import { westernYearOf } from "../../plan/words/fiscalYear";
import { namedYears, withYearsMoved, type NamedYear } from "../../plan/words/nextFiscalYear";

/** A year of the plan's own beside such words stays what it is: 令和2年度基準値, 計画策定時（令和4年度）. */
const fixedPast = /基準|現状|当初|策定/;
/** One to come is the plan's last as a rule: 令和12年度目標値. */
const fixedFuture = /目標|最終|中間/;
/** So far from the year. */
const nearby = 6;

/**
 * Headings as they are in the year after. They name the fiscal year, and the years beside it to compare with: 令和6年度実績 beside 令和7年度, and
 * 令和5年度実績 beside that; all of them count on. What the plan itself starts from or aims at stays.
 */
export function nextHeadings(headings: readonly string[], fiscalYear: string): string[] {
  const thisYear = westernYearOf(fiscalYear);
  if (thisYear === null) return [...headings];
  const isCompared = (named: NamedYear) => named.year !== thisYear && !isFixed(named, thisYear);
  const others = headings.flatMap(namedYears).filter(isCompared);
  const [first, last] = compared(new Set(others.map(({ year }) => year)), thisYear);
  const moved = (stays: (named: NamedYear) => boolean): string[] =>
    headings.map((heading) =>
      withYearsMoved(heading, (named) => Number(named.year >= first && named.year <= last && !stays(named))),
    );
  const next = moved((named) => named.year !== thisYear && isFixed(named, thisYear));
  // 令和7年度目標 and 令和8年度目標 are both of the year, and stay two.
  return areDistinct(next) || !areDistinct(headings) ? next : moved(() => false);
}

function isFixed({ year, before, after }: NamedYear, thisYear: number): boolean {
  const around = before.slice(-nearby) + after.slice(0, nearby);
  return (year < thisYear ? fixedPast : fixedFuture).test(around);
}

/** The years without a gap around this one; those beside it in any case. */
function compared(years: ReadonlySet<number>, thisYear: number): [first: number, last: number] {
  let [first, last] = [thisYear - 1, thisYear + 1];
  while (years.has(first) && years.has(first - 1)) first--;
  while (years.has(last) && years.has(last + 1)) last++;
  return [first, last];
}

const areDistinct = (headings: readonly string[]): boolean =>
  new Set(headings.map(headerKey)).size === headings.length;
