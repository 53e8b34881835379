import { comparisonKey, foldLine } from "./foldedLine";
import type { SurveyedLine } from "./surveyedLine";
import { isSentence } from "./title";

const pageNumber =
  /^(?:[-–—―−ーｰ・~〜\s]*(?:p(?:age)?[.\s]?)?\s?\d{1,3}(?:\s?\/\s?\d{1,3})?\s?(?:ページ|頁)?[-–—―−ーｰ・~〜\s]*)$/i;
const longestPageNumber = 16;
const longestHeader = 60;
const pageAtEnd = /[\s]+(?:[-–—―]\s?)?(?:p\.?\s?)?\d{1,3}(?:\s?[-–—―])?$/i;
const closingWord = /^\(?以上\)?[。.]?$/;
const longestRule = 200;
const fewestHeaders = 3;
/** Form feeds leave less doubt where a page starts. */
const fewestAtPageStarts = 2;
/** -----, ＝＝＝, ──, * * *: one character of a rule or an ornament over and over. */
const ruledLine = /^([-=_~*+#—―─━═‐◆◇■□●○☆★※])(?:\s*\1){2,}$/;
/** A shorter row of dashes may stand for an answer left out. */
const shortDashes = /^[-—―‐]{1,4}$/;

/** Marks page numbers on lines of their own, headers that plainly repeat from page to page, and a closing 以上. */
export function markPageNoise(lines: SurveyedLine[]): void {
  for (const line of lines) {
    if (isPageNumber(line)) line.noise = "pageNumber";
    else if (isRuledLine(line)) line.noise = "ruledLine";
  }
  const written = lines.filter((line) => !line.isBlank);
  const places = new Map<string, number[]>();
  const answers = answerKeys(written);
  written.forEach((line, index) => {
    const key = headerKey(line);
    if (key === null || answers.has(key)) return;
    const indices = places.get(key);
    if (indices) indices.push(index);
    else places.set(key, [index]);
  });
  const first = written.find((line) => line.noise === null);
  for (const indices of places.values()) {
    const repeated = indices.flatMap((index) => written[index] ?? []);
    if (repeated[0] === first && first !== undefined) {
      for (const line of repeated.slice(1)) line.noise = "runningHeader";
    } else if (
      indices.length >= (repeated.every(startsPage) ? fewestAtPageStarts : fewestHeaders) &&
      indices.filter((index) => isAtPageBreak(written, index)).length >= indices.length - 1
    ) {
      for (const line of repeated) line.noise = "runningHeader";
    }
  }
  markRepeatedHeadings(written);
  const last = written.findLast((line) => line.noise === null);
  if (last !== undefined && closingWord.test(last.key)) last.noise = "closingWord";
}

const startsPage = ({ text }: SurveyedLine): boolean => /^\s*\f/.test(text);

/** What is written directly below the heading of an assessment: 意見なし at the foot of every page is no header. */
function answerKeys(written: SurveyedLine[]): Set<string> {
  const below = written.filter((_, index) => (written[index - 1]?.assessment ?? null) !== null);
  return new Set(below.flatMap((line) => headerKey(line) ?? []));
}

function isPageNumber({ text, isBlank }: SurveyedLine): boolean {
  if (isBlank || text.length > longestRule) return false;
  const folded = foldLine(text).text.trim();
  return folded.length <= longestPageNumber && pageNumber.test(folded);
}

function isRuledLine({ text, isBlank }: SurveyedLine): boolean {
  if (isBlank || text.length > longestRule) return false;
  const folded = foldLine(text).text.trim();
  return ruledLine.test(folded) && !shortDashes.test(folded);
}

/** What a header keeps from page to page; null for lines that cannot be one. */
function headerKey(line: SurveyedLine): string | null {
  const isOther = line.noise !== null || line.assessment !== null || line.implementingBody !== null;
  if (
    isOther ||
    line.text.length > longestHeader ||
    (line.heading !== null && line.heading.kind !== "document")
  )
    return null;
  const folded = foldLine(line.text).text.trim();
  return isSentence(folded) ? null : comparisonKey(folded.replace(pageAtEnd, ""));
}

/** A page ends or begins here: beside a page number, a form feed, or with a page number of its own. */
function isAtPageBreak(written: SurveyedLine[], index: number): boolean {
  const line = written[index];
  const neighbours = [written[index - 1], written[index + 1]];
  return (
    neighbours.some((neighbour) => neighbour?.noise === "pageNumber") ||
    (line !== undefined && (line.text.includes("\f") || pageAtEnd.test(foldLine(line.text).text.trim())))
  );
}

/** The open heading again on a further page, or marked as continued. */
function markRepeatedHeadings(written: SurveyedLine[]): void {
  const open = new Map<string, string>();
  written.forEach((line, index) => {
    if (line.heading === null || line.noise !== null) return;
    const key = `${line.heading.number} ${comparisonKey(line.heading.title.replace(continued, ""))}`;
    const isContinued = continued.test(line.heading.title) || isAtPageBreak(written, index);
    if (open.get(line.heading.family) === key && isContinued) line.noise = "repeatedHeading";
    open.set(line.heading.family, key);
  });
}

const continued = /\s*[(（【[［]\s?(?:続き|つづき|続)\s?[)）】\]］]$/;
