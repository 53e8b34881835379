import type { LineReason } from "../planLine";
import { comparisonKey } from "../words/foldedLine";
import type { NumberedHeading } from "../words/numberedHeading";
import { isSentence } from "../words/title";
import { keyOf, type SurveyedLine } from "./surveyedLine";
import { indicesWhere, writtenLines, type FoundNoise, type Noise, type NoisePass } from "./noise";

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

/** Rules on lines of their own. */
export const findRules: NoisePass = (lines) =>
  indicesWhere(lines, isRuledLine).map((index) => [index, "ruledLine"]);

/** Headers and footers that plainly repeat from page to page. */
export const findRunningHeaders: NoisePass = (lines, noise) => {
  const written = writtenLines(lines);
  const answers = answerKeys(lines, noise, written);
  const places = new Map<string, number[]>();
  for (const [position, index] of written.entries()) {
    const key = headerKey(lines[index], noise[index]);
    if (key === null || answers.has(key)) continue;
    const positions = places.get(key);
    if (positions) positions.push(position);
    else places.set(key, [position]);
  }
  const first = written.findIndex((index) => noise[index] === null);
  return [...places.values()].flatMap((positions): FoundNoise => {
    const isTitle = positions[0] === first;
    const startPages = positions.every((position) => startsPage(lines[written[position] ?? -1]));
    const isRunning =
      isTitle ||
      (positions.length >= (startPages ? fewestAtPageStarts : fewestHeaders) &&
        keepsItsPlace(positions.map((position) => pageSides(lines, noise, written, position))));
    const headers = isTitle ? positions.slice(1) : positions;
    return isRunning ? headers.map((position) => [written[position] ?? -1, "runningHeader"]) : [];
  });
};

/** A closing 以上. */
export const findClosingWord: NoisePass = (lines, noise) => {
  const last = lines.findLastIndex((line, index) => !line.isBlank && noise[index] === null);
  const line = lines[last];
  return line !== undefined && closingWord.test(keyOf(line)) ? [[last, "closingWord"]] : [];
};

const startsPage = (line: SurveyedLine | undefined): boolean =>
  line !== undefined && /^\s*\f/.test(line.text);

/** What is written directly below the heading of an assessment: 意見なし at the foot of every page is no header. */
function answerKeys(lines: readonly SurveyedLine[], noise: Noise, written: number[]): Set<string> {
  const below = written.filter((_, position) => lines[written[position - 1] ?? -1]?.assessment);
  return new Set(below.flatMap((index) => headerKey(lines[index], noise[index]) ?? []));
}

function isRuledLine({ text, folded }: SurveyedLine): boolean {
  return text.length <= longestRule && ruledLine.test(folded) && !shortDashes.test(folded);
}

/** What a header keeps from page to page; null for lines that cannot be one. */
function headerKey(line: SurveyedLine | undefined, noise: LineReason | null | undefined): string | null {
  if (line === undefined || noise !== null) return null;
  const { text, folded, heading, assessment, implementingBody } = line;
  const isHeading = heading !== null && heading.kind !== "document";
  if (assessment !== null || implementingBody !== null || isHeading) return null;
  if (text.length > longestHeader || listBullet.test(text)) return null;
  return isSentence(folded) || answer.test(folded) ? null : comparisonKey(folded.replace(pageAtEnd, ""));
}

interface PageSides {
  begins: boolean;
  ends: boolean;
}

/** Whether a page begins or ends at a written line: at a page number, a form feed, or with a page number of its own. */
function pageSides(
  lines: readonly SurveyedLine[],
  noise: Noise,
  written: number[],
  position: number,
): PageSides {
  const line = lines[written[position] ?? -1];
  const hasPage = line !== undefined && pageAtEnd.test(line.folded);
  const isNumber = (at: number): boolean => noise[written[at] ?? -1] === "pageNumber";
  return {
    begins: hasPage || isNumber(position - 1) || startsPage(line),
    ends: hasPage || isNumber(position + 1),
  };
}

/** Headers stand at the head of their pages, footers at the foot; all but one must. */
function keepsItsPlace(sides: PageSides[]): boolean {
  const begins = sides.filter((side) => side.begins).length;
  const ends = sides.filter((side) => side.ends).length;
  return Math.max(begins, ends) >= sides.length - 1;
}

/** The open heading where it stands again on a further page, or is said to continue. */
export const findRepeatedHeadings: NoisePass = (lines, noise) => {
  const written = writtenLines(lines);
  const open = new Map<string, NumberedHeading>();
  return written.flatMap((index, position): FoundNoise => {
    const heading = lines[index]?.heading ?? null;
    if (heading === null || heading.isSentence || noise[index] !== null) return [];
    const above = open.get(heading.family);
    open.set(heading.family, heading);
    if (above === undefined || !isSameHeading(above, heading)) return [];
    const { begins, ends } = pageSides(lines, noise, written, position);
    return begins || ends || continued.test(heading.title) ? [[index, "repeatedHeading"]] : [];
  });
};

const continued = /[(（【[［]\s?(?:続き|つづき|続)\s?[)）】\]］]$/;

const isSameHeading = (one: NumberedHeading, other: NumberedHeading): boolean =>
  one.number === other.number && titleKey(one) === titleKey(other);

const titleKey = ({ title }: NumberedHeading): string => comparisonKey(title.replace(continued, ""));
