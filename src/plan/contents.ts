import { comparisonKey } from "./foldedLine";
import { readPriority } from "./priority";
import type { SurveyedLine } from "./surveyedLine";
import { isSentence, leadersStart } from "./title";

const contentsTitle = /^[<【〔[(■◆●○「]*(?:目次|もくじ|contents)[>】〕\])」]*$/i;
const overviewTitle =
  /^[<【〔[(■◆●○「]*(?:(?:計画|施策|プラン|政策)の(?:全体)?体系図?|(?:施策|計画|政策)体系[図表]?|体系図|施策(?:の)?一覧表?|施策の全体像)[>】〕\])」]*$/;
const longestEntry = 90;
const pageAtEnd = /(?:\s+|…)[(（]?(?:[PpＰｐ][.．]?\s?)?[0-9０-９]{1,3}(?:ページ|頁)?[)）]?$/;
const fewestListed = 3;

/** Marks tables of contents and lists of the plan's headings: they say again what the plan says further down. */
export function markContents(lines: SurveyedLine[]): void {
  for (const line of lines) if (hasLeadersAndPage(line)) line.noise = "contentsEntry";
  const lastPlace = new Map<string, number>();
  lines.forEach((line, index) => {
    if (!line.isBlank && line.noise === null) lastPlace.set(entryKey(line), index);
  });
  lines.forEach((line, index) => {
    if (line.noise !== null || line.isBlank) return;
    const title = line.heading === null ? line.key : comparisonKey(line.heading.title);
    const isContents = contentsTitle.test(title);
    if (!isContents && !overviewTitle.test(title)) return;
    const end = endOfEntries(lines, index, lastPlace);
    if (isContents || end > index) line.noise = "contentsHeading";
    for (const entry of lines.slice(index + 1, end + 1)) if (!entry.isBlank) entry.noise ??= "contentsEntry";
  });
  markListedHeadings(lines);
}

function hasLeadersAndPage(line: SurveyedLine): boolean {
  const isShort = !line.isBlank && line.text.length <= longestEntry * 2;
  return (
    isShort && leadersStart(line.text) !== null && /[0-9０-９](?:ページ|頁)?[)）\]]?\s*$/.test(line.text)
  );
}

/** The same for an entry and for the heading it stands for. */
function entryKey({ text, heading }: SurveyedLine): string {
  if (heading === null)
    return comparisonKey(text.length > longestEntry ? text : text.trim().replace(pageAtEnd, ""));
  const title = readPriority(heading.title.replace(pageAtEnd, "")).text;
  return `${heading.label}${heading.number} ${comparisonKey(title)}`;
}

/** Index of the last entry below a heading of contents: the last line with a page number or said again further down. */
function endOfEntries(lines: SurveyedLine[], start: number, lastPlace: Map<string, number>): number {
  const seen = new Set<string>();
  let end = start;
  for (let index = start + 1; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined || line.isBlank || line.noise === "pageNumber") continue;
    const hasPage = line.noise === "contentsEntry" || pageAtEnd.test(line.text.slice(-24).trimEnd());
    const key = entryKey(line);
    const isText = line.text.length > longestEntry || isSentence(line.text);
    if (seen.has(key) || (!hasPage && (isText || line.assessment !== null))) break;
    seen.add(key);
    if (hasPage || (lastPlace.get(key) ?? 0) > index) end = index;
  }
  return end;
}

/** A list of headings without any title of its own: most of them come again, before any text does. */
function markListedHeadings(lines: SurveyedLine[]): void {
  const headings = lines.flatMap((line, index) =>
    line.heading !== null && line.noise === null ? [{ line, index, key: entryKey(line) }] : [],
  );
  const lastPlace = new Map(headings.map(({ key, index }) => [key, index]));
  const first = headings.find(({ key, index }) => (lastPlace.get(key) ?? index) > index);
  const again = headings.find(
    ({ key, index }) => first !== undefined && key === first.key && index > first.index,
  );
  if (first === undefined || again === undefined) return;
  const between = lines.slice(first.index, again.index);
  if (
    between.some(
      (line) => line.assessment !== null || line.implementingBody !== null || line.text.length > longestEntry,
    )
  )
    return;
  const listed = headings.filter(({ index }) => index >= first.index && index < again.index);
  const repeated = listed.filter(({ key }) => (lastPlace.get(key) ?? 0) >= again.index);
  if (listed.length < fewestListed || repeated.length * 2 <= listed.length) return;
  for (const { line } of repeated) line.noise = "contentsEntry";
}
