import type { FoundNoise, NoisePass } from "./noise";
import type { SurveyedLine } from "./surveyedLine";

const pageNumber =
  /^[-–—―−ーｰ・~〜\s]*(?:p(?:age)?[.\s]?)?\s?(\d{1,3})(?:\s?\/\s?\d{1,3})?\s?(?:ページ|頁)?[-–—―−ーｰ・~〜\s]*$/i;
const longestPageNumber = 16;
/** What stands further right in a longer one is not among what is looked at. */
const longestLine = 200;

interface PageNumber {
  index: number;
  value: number;
  /** A bare number directly below the heading of an assessment: it may be all that was answered. */
  mayBeAnswer: boolean;
}

/** Page numbers on lines of their own. No page is 0, and an answer is no page unless it counts on from page to page. */
export const findPageMarks: NoisePass = (lines) => {
  const found: PageNumber[] = [];
  lines.forEach((line, index) => {
    const isShort = line.folded.length <= longestPageNumber && line.text.length <= longestLine;
    const digits = isShort ? pageNumber.exec(line.folded)?.[1] : undefined;
    if (digits === undefined || Number(digits) === 0) return;
    const mayBeAnswer = digits === line.folded && isBelowHeading(lines, index);
    found.push({ index, value: Number(digits), mayBeAnswer });
  });
  const areAllPages = found.every(({ mayBeAnswer }) => mayBeAnswer) && countOn(found);
  const fits = betweenPages(found);
  return found
    .filter((number, at) => !number.mayBeAnswer || areAllPages || fits[at])
    .map(({ index }): FoundNoise[number] => [index, "pageNumber"]);
};

const isBelowHeading = (lines: readonly SurveyedLine[], index: number): boolean =>
  lines[index - 1]?.assessment?.text === "";

const fewestPages = 3;

const countOn = (numbers: readonly PageNumber[]): boolean =>
  numbers.length >= fewestPages &&
  numbers.every(({ value }, at) => at === 0 || value === (numbers[at - 1]?.value ?? 0) + 1);

/** For each number, whether it is higher than the sure page number above it and lower than the one below. */
function betweenPages(numbers: readonly PageNumber[]): boolean[] {
  let page = Infinity;
  const below = numbers.toReversed().map(({ value, mayBeAnswer }) => {
    const next = page;
    if (!mayBeAnswer) page = value;
    return next;
  });
  if (page === Infinity) return numbers.map(() => false);
  page = 0;
  return numbers.map(({ value, mayBeAnswer }, at) => {
    if (!mayBeAnswer) page = value;
    return value > page && value < (below.at(-1 - at) ?? Infinity);
  });
}
