import { foldText } from "./foldText";
import { eras, spanAfter, spanBefore, westernYearOf } from "./fiscalYear";

const digit = "[0-9０-９]";
const eraYear = `(?:令\\s*和|平\\s*成|昭\\s*和)\\s*(?:元|${digit}{1,2}|[一二三四五六七八九十]{1,3})(?=\\s*年|\\s*[(（)）])`;
const letterYear = `(?<![A-Za-zＡ-Ｚａ-ｚ0-9０-９])[RHSＲＨＳ][.．]?\\s*${digit}{1,2}(?!${digit})`;
const westernYear = `(?<!${digit})(?:19|20|１９|２０)${digit}{2}(?!${digit})`;
const anyYear = new RegExp([eraYear, letterYear, westernYear].join("|"), "gu");

/**
 * A text that names a fiscal year, with the year after in its place, spelt as it was: 令和元年度 → 令和2年度, Ｒ６ → Ｒ７, 2024年度 →
 * 2025年度, 平成30年度 → 令和元年度. The first and last years of a span stay.
 * @param fiscalYear whose mentions are replaced. @returns `null` where it names no year.
 */
export const withNextYear = (text: string, fiscalYear: string): string | null =>
  withYearMoved(text, fiscalYear, 1);

function withYearMoved(text: string, fiscalYear: string, years: 1 | -1): string | null {
  const named = westernYearOf(fiscalYear);
  return named === null ? null : withYearsMoved(text, ({ year }) => (year === named ? years : 0));
}

/** A fiscal year that a text names, western, and what stands around it, folded. */
export interface NamedYear {
  year: number;
  before: string;
  after: string;
}

/** The years that a text names; the first and last of a span are none. */
export function namedYears(text: string): NamedYear[] {
  const years: NamedYear[] = [];
  withYearsMoved(text, (named) => {
    years.push(named);
    return 0;
  });
  return years;
}

/** A text with each year that it names so many years later, spelt as it was. The first and last years of a span stay. */
export const withYearsMoved = (text: string, yearsOf: (named: NamedYear) => number): string =>
  text.replaceAll(anyYear, (spelling, index: number) => {
    const year = yearIn(spelling);
    const before = foldText(text.slice(0, index)).trimEnd();
    const after = foldText(text.slice(index + spelling.length)).replace(/^\s*年度?/, "");
    if (year === null || spanAfter.test(after) || spanBefore.test(before)) return spelling;
    const years = yearsOf({ year, before, after });
    return years === 0 ? spelling : spelt(year + years, spelling);
  });

/** The fiscal year after, spelt as this one; `null` where none is named. */
export const nextFiscalYear = (fiscalYear: string): string | null => movedYear(fiscalYear, 1);

/** The fiscal year before, spelt as this one; `null` where none is named. */
export const previousFiscalYear = (fiscalYear: string): string | null => movedYear(fiscalYear, -1);

function movedYear(fiscalYear: string, years: 1 | -1): string | null {
  const moved = withYearMoved(fiscalYear, fiscalYear, years);
  return moved === fiscalYear ? null : moved;
}

const yearIn = (spelling: string): number | null => westernYearOf(`${spelling}年度`);

/** A year in the notation of another. */
function spelt(year: number, like: string): string {
  const plain = like.normalize("NFKC").replace(/\s+/g, "");
  if (/^\d/.test(plain)) return inWidthOf(like, String(year));
  const era = eras.find(({ before }) => year > before);
  if (era === undefined) return like;
  const isLetter = /^[RHS]/.test(plain);
  const name = isLetter ? era.letter : era.name;
  const count = year - era.before;
  const written = /[一二三四五六七八九十]/u.test(plain) ? inKanji(count) : String(count);
  const number = count === 1 && !isLetter ? "元" : inWidthOf(like, written);
  const spaces = /\s+(?=\S+$)/.exec(like)?.[0] ?? "";
  return (
    inWidthOf(like, name) + (isLetter && plain.includes(".") ? inWidthOf(like, ".") : "") + spaces + number
  );
}

const inWidthOf = (like: string, text: string): string =>
  /[！-～]/u.test(like)
    ? text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
    : text;

const kanji = "〇一二三四五六七八九";

/** 1 to 99. */
const inKanji = (count: number): string => {
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  return (
    (tens === 0 ? "" : `${tens === 1 ? "" : (kanji[tens] ?? "")}十`) + (ones === 0 ? "" : (kanji[ones] ?? ""))
  );
};
