import { comparisonKey } from "../words/foldedLine";
import { readPriority } from "../words/priority";
import { cleanTitle, isSentence, leadersStart } from "../words/title";
import { keyOf, type SurveyedLine } from "./surveyedLine";
import { indicesWhere, type FoundNoise, type Noise, type NoisePass } from "./noise";

const contentsStart = /^[\s<【〔[(■◆●○「]*[目もc計施プ政体]/i;
const contentsTitle = /^[<【〔[(■◆●○「]*(?:目次|もくじ|contents)[>】〕\])」]*[.…‥・]*\d{0,3}$/i;
const overviewTitle =
  /^[<【〔[(■◆●○「]*(?:(?:計画|施策|プラン|政策)の(?:全体)?体系図?|(?:施策|計画|政策)体系[図表]?|体系図|施策(?:の)?一覧表?|施策の全体像)[>】〕\])」]*$/;
const longestEntry = 90;
const pageAtEnd = /(?:(?<!\s)\s+|…)[(（]?(?:[PpＰｐ][.．]?\s?)?[0-9０-９]{1,3}(?:ページ|頁)?[)）]?$/;
const endsInPage = /[0-9０-９](?:ページ|頁)?[)）\]]?\s*$/;
const fewestListed = 3;

/** Contents whose headings do not come again further down are the plan itself. */
const fewestSaidAgain = 0.3;

/** Lines that end in dot leaders and a page number, where their headings come again. */
export const findLeaders: NoisePass = (lines) => {
  const entries = indicesWhere(lines, hasLeadersAndPage);
  if (entries.length === 0) return [];
  const listed = new Set(entries);
  const others = new Set(lines.flatMap((line, index) => (listed.has(index) ? [] : [entryKey(line)])));
  const again = entries.filter((index) => {
    const line = lines[index];
    return line !== undefined && others.has(entryKey(withoutLeaders(line)));
  });
  if (again.length < entries.length * fewestSaidAgain) return [];
  return entries.map((index) => [index, "contentsEntry"]);
};

/** An entry without a number as its heading stands in the plan. */
const withoutLeaders = (line: SurveyedLine): SurveyedLine =>
  line.heading === null ? { ...line, text: cleanTitle(line.text, "") } : line;

/** Tables of contents and lists of the plan's headings: they say again what the plan says further down. */
export const findContents: NoisePass = (lines, noise) => {
  const found: FoundNoise = [];
  let ends: EntryEnds | null = null;
  let listed = -1;
  for (const [index, line] of lines.entries()) {
    if (noise[index] !== null || index <= listed || line.isBlank) continue;
    const title = titleOf(line);
    const isContents = contentsTitle.test(title);
    if (!isContents && !overviewTitle.test(title)) continue;
    ends ??= endsOfEntries(lines, noise);
    const end = ends.end[index] ?? index;
    if (isContents || end > index) found.push([index, "contentsHeading"]);
    listed = end;
    const entries = writtenBetween(lines, index + 1, end);
    const again = entries.filter((entry) => ends?.isSaidAgain[entry]).length;
    if (again >= entries.length * fewestSaidAgain)
      for (const entry of entries) found.push([entry, "contentsEntry"]);
  }
  return found;
};

/** What stands for a title in a line; "" where its beginning is that of no title of contents. */
function titleOf(line: SurveyedLine): string {
  if (line.heading !== null) return comparisonKey(line.heading.title);
  return contentsStart.test(line.folded) ? keyOf(line) : "";
}

function hasLeadersAndPage({ text, isBlank }: SurveyedLine): boolean {
  return !isBlank && text.length <= longestEntry * 2 && endsInPage.test(text) && leadersStart(text) !== null;
}

const numberKey = (line: SurveyedLine | undefined): string =>
  line?.heading ? `${line.heading.label}${line.heading.number}` : "";

/** The same for an entry and for the heading it stands for. */
function entryKey({ text, heading }: SurveyedLine): string {
  if (heading === null)
    return comparisonKey(text.length > longestEntry ? text : text.trim().replace(pageAtEnd, ""));
  const title = readPriority(heading.title.replace(pageAtEnd, "")).text;
  return `${heading.label}${heading.number} ${comparisonKey(title)}`;
}

interface EntryEnds {
  end: number[];
  isSaidAgain: boolean[];
}

const writtenBetween = (lines: readonly SurveyedLine[], from: number, to: number): number[] =>
  lines.slice(from, to + 1).flatMap((line, offset) => (line.isBlank ? [] : [from + offset]));

/**
 * For each line, the index of the last entry if it heads contents: the last line below it with a page number or said again
 * further down. The entries stop at a text, at an assessment and at the first that comes twice.
 */
function endsOfEntries(lines: readonly SurveyedLine[], noise: Noise): EntryEnds {
  const stops = lines.map(() => lines.length);
  const isEntry = lines.map(() => false);
  const isSaidAgain = lines.map(() => false);
  const nextPlace = new Map<string, number>();
  const saidAgain = new Set<string>();
  let stop = lines.length;
  for (let index = lines.length - 1; index >= 0; index--) {
    stops[index] = stop;
    const line = lines[index];
    if (line === undefined || line.isBlank || noise[index] === "pageNumber") continue;
    const key = entryKey(line);
    const hasPage = noise[index] === "contentsEntry" || pageAtEnd.test(line.text.slice(-24).trimEnd());
    const isText = line.text.length > longestEntry || isSentence(line.text);
    isSaidAgain[index] = saidAgain.has(key);
    isEntry[index] = hasPage || saidAgain.has(key);
    stop =
      !hasPage && (isText || line.assessment !== null) ? index : Math.min(stop, nextPlace.get(key) ?? stop);
    nextPlace.set(key, index);
    if (noise[index] === null) saidAgain.add(key);
  }
  let last = -1;
  const lastEntry = isEntry.map((is, index) => (last = is ? index : last));
  return { end: stops.map((end, index) => Math.max(index, lastEntry[end - 1] ?? -1)), isSaidAgain };
}

/** A list of headings without any title of its own: most of them come again, before any text does. */
export const findListedHeadings: NoisePass = (lines, noise) => {
  const candidates = indicesWhere(lines, ({ heading }, index) => heading !== null && noise[index] === null);
  const numbers = new Set(candidates.map((index) => numberKey(lines[index])));
  if (numbers.size === candidates.length) return [];
  const headings = candidates.flatMap((index) => {
    const line = lines[index];
    return line === undefined ? [] : [{ index, key: entryKey(line) }];
  });
  const lastPlace = new Map(headings.map(({ key, index }) => [key, index]));
  const first = headings.find(({ key, index }) => (lastPlace.get(key) ?? index) > index);
  const again = headings.find(
    ({ key, index }) => first !== undefined && key === first.key && index > first.index,
  );
  if (first === undefined || again === undefined) return [];
  if (lines.slice(first.index, again.index).some(isNoEntry)) return [];
  const listed = headings.filter(({ index }) => index >= first.index && index < again.index);
  const repeated = listed.filter(({ key }) => (lastPlace.get(key) ?? 0) >= again.index);
  if (listed.length < fewestListed || repeated.length * 2 <= listed.length) return [];
  return repeated.map(({ index }) => [index, "contentsEntry"]);
};

const isNoEntry = ({ assessment, implementingBody, text }: SurveyedLine): boolean =>
  assessment !== null || implementingBody !== null || text.length > longestEntry;
