import { bullet } from "../words/bullet";
import type { NumberedHeading } from "../words/numberedHeading";
import type { SurveyedLine } from "./surveyedLine";
import { indicesWhere, type Noise } from "./noise";

/** Words of a document's own title. */
const titleWords = /計画|プラン|ビジョン|評価|報告書|年度|目次|一覧/;
const longestTitle = 40;
/** 【…】 around a whole heading is a sign for one, as ◆ is. */
const frame = /^[【〔《≪＜<]\s*([^【〔《≪＜<]+?)\s*[】〕》≫＞>]$/;
const numberedWord = /[。、:：]$/;

/**
 * The headings with those that have no number, where nothing else stands above the measures: a short line directly above each (1) is the
 * policy of what follows.
 */
export function withUnnumberedPolicies(
  lines: readonly SurveyedLine[],
  noise: Noise,
): readonly SurveyedLine[] {
  const headings = indicesWhere(lines, ({ heading }, index) => heading !== null && noise[index] === null);
  const headingAt = (index: number): NumberedHeading | null => lines[index]?.heading ?? null;
  const first = headingAt(headings[0] ?? -1);
  if (first === null || !headings.every((index) => isOneList(headingAt(index), first))) return lines;
  const starts = headings.filter((index) => headingAt(index)?.values[0] === 1);
  const above = starts.map((index) => lineAbove(lines, noise, index));
  if (starts.length === 0 || !above.every((index) => index !== null && mayBePolicy(lines[index])))
    return lines;
  const places = new Map(above.map((index, position) => [index ?? -1, position + 1]));
  return lines.map((line, index) => {
    const place = places.get(index);
    return place === undefined
      ? line
      : { ...line, heading: unnumbered(line.text.replace(bullet, "").trim(), place, "unnumbered") };
  });
}

const isOneList = (heading: NumberedHeading | null, first: NumberedHeading): boolean =>
  heading?.kind === "none" && heading.values.length === 1 && heading.family === first.family;

function lineAbove(lines: readonly SurveyedLine[], noise: Noise, index: number): number | null {
  let above = index - 1;
  while (above >= 0 && (lines[above]?.isBlank || noise[above] !== null)) above--;
  return above < 0 ? null : above;
}

function mayBePolicy(line: SurveyedLine | undefined): boolean {
  if (line === undefined || line.heading !== null || line.isProse) return false;
  if (line.assessment !== null || line.implementingBody !== null || line.row !== null) return false;
  const { folded } = line;
  return folded.length <= longestTitle && !titleWords.test(folded) && !numberedWord.test(folded);
}

/** A heading that has no number of its own; where it stands among its like is counted. */
export const unnumbered = (title: string, place: number, family: string): NumberedHeading => ({
  label: "",
  kind: "none",
  number: "",
  values: [place],
  family,
  title: frame.exec(title)?.[1] ?? title,
  priority: "none",
  ratings: "",
  isSentence: false,
});
