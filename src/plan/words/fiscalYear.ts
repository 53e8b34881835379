import { foldText } from "./foldText";
import { kanjiValue } from "./numbering";

/** Era, its letter, and the western year before its first. A fiscal year bears the name of the era its April is in … */
export const eras = [
  // … except 2019, which officials write as 令和元年度 throughout although its April was still 平成.
  { name: "令和", letter: "R", before: 2018 },
  { name: "平成", letter: "H", before: 1988 },
  { name: "昭和", letter: "S", before: 1925 },
] as const;

const eraYear =
  "(令和|平成|昭和)\\s?(元|\\d{1,2}|[一二三四五六七八九十]{1,3})\\s?(?:年?\\s?\\(\\s?\\d{4}\\s?年?\\s?\\)\\s?)?";
const letterYear = "(?<![A-Za-z0-9.-])([RHS])\\.?\\s?(元|\\d{1,2})";
const westernYear = "(?<![0-9A-Za-z.,-])((?:19|20)\\d{2})\\s?(?:\\([^()]{2,8}\\)\\s?)?";

const explicit = new RegExp(
  `${eraYear}年\\s?度|${eraYear}度|${letterYear}\\s?年\\s?度|${westernYear}年\\s?度`,
  "g",
);
const bare = new RegExp(`${letterYear}(?![\\d./]|\\s?年)|${westernYear}(?![\\d./-]|\\s?年|[A-Za-z])`, "g");
/** What follows the first year of a span, or comes before its last: 令和3年度～令和7年度. */
export const spanAfter = /^\s*(?:\([^()]{2,12}\)\s*)?(?:~|〜|-|–|—|―|から|より|以降)/;
export const spanBefore = /(?:~|〜|-|–|—|―|から|年度?・)$/;

/** What follows the year whose work is judged, where the report names its own year too: 令和5年度実績. */
const judgedAfter = /^(?:の)?\s?(?:事業)?(?:実績|対象|実施分|取組実績|事業対象)/;

const judgedBefore = /対象(?:年度)?\s?[:は]?\s?$/;
/** More than is looked at before a year: 対象年度 : */
const longestSign = 8;

/** Years of figures to compare with. */
const comparison = /基準|目標値|現状値|前年|比較/;

/** The fiscal year whose work a text says it judges (令和5年度実績, 評価対象年度：令和5年度); null when it names none. */
export function readJudgedYear(text: string): string | null {
  const folded = foldYear(text);
  if (comparison.test(folded)) return null;
  return readYear(folded, explicit, (before, after) => judgedAfter.test(after) || judgedBefore.test(before));
}

/**
 * The fiscal year a text speaks of, as 平成28年度, 令和元年度; null when it names none. Spans of years (the plan's term)
 * and dates do not count.
 */
export const readExplicitYear = (text: string): string | null => readYear(foldYear(text), explicit);

/** The same from H28 and 2016, without 年度. */
export const readShortYear = (text: string): string | null => readYear(foldYear(text), bare);

/** The first year of a pattern that is not of a span, with what a further condition asks of the text around it. */
function readYear(
  folded: string,
  pattern: RegExp,
  isMeant: (before: string, after: string) => boolean = () => true,
): string | null {
  for (const match of folded.matchAll(pattern)) {
    const before = folded.slice(0, match.index);
    const after = folded.slice(match.index + match[0].length);
    const isSpan = spanAfter.test(after) || spanBefore.test(before.trimEnd().slice(-longestSign));
    if (!isSpan && isMeant(before.slice(-longestSign), after)) return yearOf(match.slice(1).filter(Boolean));
  }
  return null;
}

/** Uniform, with the name of an era together: 令 和 ５ 年 度. */
const foldYear = (text: string): string =>
  foldText(text).replace(/令\s+(?=和\s)|平\s+(?=成\s)/g, (typed) => typed.charAt(0));

const besideYear = /^年度(?::|\s)*|[()]|(?:分|版)$/g;

/** The western year in which a fiscal year begins, 2016 of 平成28年度; null where the text names none. */
export function westernYearOf(fiscalYear: string): number | null {
  const spelling = readExplicitYear(fiscalYear) ?? readShortYear(fiscalYear);
  if (spelling === null) return null;
  const era = eras.find(({ name }) => spelling.startsWith(name));
  const year = parseInt(spelling.slice(era?.name.length ?? 0).replace("元", "1"), 10);
  return (era?.before ?? 0) + year;
}

/** A fiscal year as file names have it, R6 of 令和6年度, 2024 of 2024年度; "" where the text names none. */
export function shortYearOf(fiscalYear: string): string {
  const spelling = readExplicitYear(fiscalYear) ?? readShortYear(fiscalYear);
  if (spelling === null) return "";
  const era = eras.find(({ name }) => spelling.startsWith(name));
  const year = parseInt(spelling.slice(era?.name.length ?? 0).replace("元", "1"), 10);
  return `${era?.letter ?? ""}${year}`;
}

/** Whether a text is nothing but a fiscal year. */
export function isFiscalYearAlone(text: string): boolean {
  const folded = foldYear(text)
    .trim()
    .replace(/^[(【[<〔]+|(?<![)】\]>〕])[)】\]>〕]+$/g, "")
    .trim();
  return [explicit, bare].some((pattern) => {
    const [first] = folded.matchAll(pattern);
    return first !== undefined && folded.replace(first[0], "").replace(besideYear, "").trim() === "";
  });
}

/** ["平成", "28"], ["H", "28"] or ["2016"]. */
function yearOf(groups: string[]): string {
  const [first = "", year] = groups;
  if (year === undefined) return fromWestern(Number(first));
  const era = eras.find(({ name, letter }) => name === first || letter === first);
  return spelt(era?.name ?? first, year === "元" ? 1 : /^\d+$/.test(year) ? Number(year) : kanjiValue(year));
}

function fromWestern(year: number): string {
  const era = eras.find(({ before }) => year > before);
  return era ? spelt(era.name, year - era.before) : `${year}年度`;
}

const spelt = (era: string, year: number): string => `${era}${year === 1 ? "元" : year}年度`;
