import { comparisonKey } from "./foldedLine";
import type { SurveyedLine } from "./surveyedLine";
import { isSentence } from "./title";

const pageNumber =
  /^(?:[-–—―−ーｰ・~〜\s]*(?:p(?:age)?[.\s]?)?\s?\d{1,3}(?:\s?\/\s?\d{1,3})?\s?(?:ページ|頁)?[-–—―−ーｰ・~〜\s]*)$/i;
const longestPageNumber = 16;
const longestHeader = 60;
const pageAtEnd = /[\s]+(?:[-–—―]\s?)?(?:p\.?\s?)?\d{1,3}(?:\s?[-–—―])?$/i;
const closingWord = /^\(?以上\)?[。.]?$/;
const fewestHeaders = 3;

/** Marks page numbers on lines of their own, headers that plainly repeat from page to page, and a closing 以上. */
export function markPageNoise(lines: SurveyedLine[]): void {
  for (const line of lines) if (isPageNumber(line)) line.noise = "pageNumber";
  const written = lines.filter((line) => !line.isBlank);
  const places = new Map<string, number[]>();
  written.forEach((line, index) => {
    const key = headerKey(line);
    if (key === null) return;
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
      indices.length >= fewestHeaders &&
      indices.filter((index) => isAtPageBreak(written, index)).length >= indices.length - 1
    ) {
      for (const line of repeated) line.noise = "runningHeader";
    }
  }
  markRepeatedHeadings(written);
  const last = written.findLast((line) => line.noise === null);
  if (last !== undefined && closingWord.test(last.key)) last.noise = "closingWord";
}

function isPageNumber({ text, isBlank }: SurveyedLine): boolean {
  const folded = text.normalize("NFKC").trim();
  return !isBlank && folded.length <= longestPageNumber && pageNumber.test(folded);
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
  const folded = line.text.normalize("NFKC").trim();
  return isSentence(folded) ? null : comparisonKey(folded.replace(pageAtEnd, ""));
}

/** A page ends or begins here: beside a page number, a form feed, or with a page number of its own. */
function isAtPageBreak(written: SurveyedLine[], index: number): boolean {
  const line = written[index];
  const neighbours = [written[index - 1], written[index + 1]];
  return (
    neighbours.some((neighbour) => neighbour?.noise === "pageNumber") ||
    (line !== undefined && (line.text.includes("\f") || pageAtEnd.test(line.text.normalize("NFKC").trim())))
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
