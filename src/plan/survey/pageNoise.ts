import { comparisonKey } from "../words/foldedLine";
import type { NumberedHeading } from "../words/numberedHeading";
import { keyOf, type SurveyedLine } from "./surveyedLine";
import { isSentence } from "../words/title";

const pageNumber =
  /^(?:[-–—―−ーｰ・~〜\s]*(?:p(?:age)?[.\s]?)?\s?\d{1,3}(?:\s?\/\s?\d{1,3})?\s?(?:ページ|頁)?[-–—―−ーｰ・~〜\s]*)$/i;
const longestPageNumber = 16;
const longestHeader = 60;
const pageAtEnd = /(?<!\s)\s+(?:[-–—―]\s?)?(?:p\.?\s?)?\d{1,3}(?:\s?[-–—―])?$/i;
const closingWord = /^\(?以上\)?[。.]?$/;
/** Short answers that stand under many measures. */
const answer = /(?:なし|無し|同上|同左|未定|同様|妥当|適当|適切|良好|順調|継続)$/;
const listBullet = /^[\s\f]*[・•‣]/;
const longestRule = 200;
const fewestHeaders = 3;
/** Form feeds leave less doubt where a page starts. */
const fewestAtPageStarts = 2;
/** -----, ＝＝＝, ──, * * *, ◆◇◆: a rule or a row of ornaments. Not ★★★ or ○○, which may be answers. */
const ruledLine = /^(?:([-=_~*+#—―─━═‐※])(?:\s*\1){2,}|[◆◇■□](?:\s*[◆◇■□]){2,})$/;
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
      keepsItsPlace(written, indices)
    ) {
      for (const line of repeated) line.noise = "runningHeader";
    }
  }
  const last = written.findLast((line) => line.noise === null);
  if (last !== undefined && closingWord.test(keyOf(last))) last.noise = "closingWord";
}

const startsPage = ({ text }: SurveyedLine): boolean => /^\s*\f/.test(text);

/** What is written directly below the heading of an assessment: 意見なし at the foot of every page is no header. */
function answerKeys(written: SurveyedLine[]): Set<string> {
  const below = written.filter((_, index) => (written[index - 1]?.assessment ?? null) !== null);
  return new Set(below.flatMap((line) => headerKey(line) ?? []));
}

function isPageNumber({ text, folded }: SurveyedLine): boolean {
  return text.length <= longestRule && folded.length <= longestPageNumber && pageNumber.test(folded);
}

function isRuledLine({ text, folded }: SurveyedLine): boolean {
  return text.length <= longestRule && ruledLine.test(folded) && !shortDashes.test(folded);
}

/** What a header keeps from page to page; null for lines that cannot be one. */
function headerKey({
  text,
  folded,
  noise,
  heading,
  assessment,
  implementingBody,
}: SurveyedLine): string | null {
  const isOther = noise !== null || assessment !== null || implementingBody !== null;
  const isHeading = heading !== null && heading.kind !== "document";
  if (isOther || isHeading || text.length > longestHeader || listBullet.test(text)) return null;
  return isSentence(folded) || answer.test(folded) ? null : comparisonKey(folded.replace(pageAtEnd, ""));
}

/** Whether a page begins or ends here: at a page number, a form feed, or with a page number of its own. */
function pageSides(written: SurveyedLine[], index: number): { begins: boolean; ends: boolean } {
  const line = written[index];
  const hasPage = line !== undefined && pageAtEnd.test(line.folded);
  const isNumber = (at: number): boolean => written[at]?.noise === "pageNumber";
  return {
    begins: hasPage || isNumber(index - 1) || (line !== undefined && startsPage(line)),
    ends: hasPage || isNumber(index + 1),
  };
}

function isAtPageBreak(written: SurveyedLine[], index: number): boolean {
  const { begins, ends } = pageSides(written, index);
  return begins || ends;
}

/** Headers stand at the head of their pages, footers at the foot; all but one must. */
function keepsItsPlace(written: SurveyedLine[], indices: number[]): boolean {
  const sides = indices.map((index) => pageSides(written, index));
  const begins = sides.filter((side) => side.begins).length;
  const ends = sides.filter((side) => side.ends).length;
  return Math.max(begins, ends) >= indices.length - 1;
}

/** Marks the open heading where it stands again on a further page, or is said to continue. Contents are marked before. */
export function markRepeatedHeadings(lines: SurveyedLine[]): void {
  const written = lines.filter((line) => !line.isBlank);
  const open = new Map<string, NumberedHeading>();
  written.forEach((line, index) => {
    const { heading, noise } = line;
    if (heading === null || heading.isSentence || noise !== null) return;
    const above = open.get(heading.family);
    const isAgain = above !== undefined && isSameHeading(above, heading);
    if (isAgain && (continued.test(heading.title) || isAtPageBreak(written, index)))
      line.noise = "repeatedHeading";
    open.set(heading.family, heading);
  });
}

const continued = /[(（【[［]\s?(?:続き|つづき|続)\s?[)）】\]］]$/;

const isSameHeading = (one: NumberedHeading, other: NumberedHeading): boolean =>
  one.number === other.number && titleKey(one) === titleKey(other);

const titleKey = ({ title }: NumberedHeading): string => comparisonKey(title.replace(continued, ""));
