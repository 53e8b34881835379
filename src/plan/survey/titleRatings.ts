import type { NumberedHeading } from "../words/numberedHeading";
import type { Noise } from "./noise";
import type { SurveyedLine } from "./surveyedLine";

/** One rating behind a title. */
const rating = /(?<=\S)[ \t\u3000]+([A-DSＡ-ＤＳ◎○△×☆])$/;
/** These mark priorities too. */
const symbolOfPriority = /[◎☆]/;
const fewestRated = 2;
const shareRated = 0.5;

/** The headings without the one rating behind their titles, where most of a level have one. A single one may be a word: ビタミン A. */
export function withoutRatings(lines: readonly SurveyedLine[], noise: Noise): readonly SurveyedLine[] {
  const rated = lines.map((line, index) =>
    line.heading === null || noise[index] !== null || line.heading.ratings !== ""
      ? null
      : rating.exec(line.text.trimEnd()),
  );
  if (rated.every((found) => found === null) || !isUsual(lines, noise, rated)) return lines;
  return lines.map((line, index) => {
    const found = rated[index] ?? null;
    return line.heading === null || found === null
      ? line
      : { ...line, heading: withoutRating(line.heading, found) };
  });
}

function isUsual(
  lines: readonly SurveyedLine[],
  noise: Noise,
  rated: readonly (RegExpExecArray | null)[],
): boolean {
  const families = new Map<string, { all: number; rated: number; areSure: boolean }>();
  lines.forEach(({ heading }, index) => {
    if (heading === null || noise[index] !== null) return;
    const family = families.get(heading.family) ?? { all: 0, rated: 0, areSure: false };
    const mark = rated[index]?.[1];
    family.all++;
    if (mark !== undefined) family.rated++;
    if (mark !== undefined && !symbolOfPriority.test(mark)) family.areSure = true;
    families.set(heading.family, family);
  });
  return [...families.values()].some(
    (family) => family.areSure && family.rated >= fewestRated && family.rated >= family.all * shareRated,
  );
}

function withoutRating(heading: NumberedHeading, [typed, mark = ""]: RegExpExecArray): NumberedHeading {
  const isMistaken = heading.priority === "symbol" && symbolOfPriority.test(mark);
  const priority = isMistaken ? "none" : heading.priority;
  return { ...heading, title: heading.title.replace(rating, ""), priority, ratings: typed };
}
