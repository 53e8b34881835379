import type { NumberedHeading } from "../words/numberedHeading";
import type { Level } from "../planLine";
import type { SurveyedLine } from "../survey/surveyedLine";

/** A numbered line that may be a heading of the plan. */
export interface Candidate {
  index: number;
  heading: NumberedHeading;
}

/** What the plan's numbered lines show about its levels. */
export interface Outline {
  /** Headings that can be relied on, in order. */
  headings: Candidate[];
  /** Their families, in order of first appearance. */
  families: string[];
  /** How many headings each family has. */
  counts: Map<string, number>;
  /** How many headings of each family were left out of the plan. */
  leftOut: Map<string, number>;
  /** The families that a person said are levels. */
  said: Partial<Record<Level, string>>;
  /** Whether a person said of any line that it is a measure. */
  isCorrected: boolean;
  /** Families seen only inside assessment texts, most frequent first. */
  doubtful: string[];
  /** How many runs of assessments stand directly below a heading of each family. */
  assessed: Map<string, number>;
  /** All of those runs. */
  assessedRuns: number;
  /** For each family, how often each other is open above it. */
  parents: Map<string, Map<string, number>>;
}

/** No document nests deeper; lists of ever new numberings may. */
const mostOpen = 40;

/** Collects the headings of a plan and how they nest. Lists inside texts are told apart from headings by where they first appear. */
export function readOutline(lines: readonly SurveyedLine[]): Outline {
  const opening = headingsAboveAssessments(lines);
  const { headings, doubtful } = collectHeadings(lines, opening);
  const families = familiesInOrder(headings, findRestarts(lines, headings, opening));
  const assessed = countAssessed(lines, headings);
  const counts = new Map<string, number>();
  for (const { heading } of headings) counts.set(heading.family, (counts.get(heading.family) ?? 0) + 1);
  return {
    headings,
    families,
    counts,
    leftOut: countLeftOut(lines),
    said: saidLevels(lines),
    isCorrected: lines.some(({ said }) => said?.role === "measure"),
    doubtful,
    assessed,
    assessedRuns: [...assessed.values()].reduce((sum, count) => sum + count, 0),
    parents: countParents(headings, families),
  };
}

/** Indices of the numbered lines directly above the kind of assessment that comes first in the plan. */
function headingsAboveAssessments(lines: readonly SurveyedLine[]): Set<number> {
  const first = lines.find(({ assessment }) => assessment !== null)?.assessment?.field;
  const above = new Set<number>();
  let last: number | null = null;
  lines.forEach(({ assessment, heading, isBlank, noise, leftOut }, index) => {
    if (isBlank || noise !== null || leftOut !== null) return;
    if (last !== null && assessment !== null && assessment.field === first) above.add(last);
    last = heading === null ? null : index;
  });
  return above;
}

function collectHeadings(
  lines: readonly SurveyedLine[],
  opening: Set<number>,
): { headings: Candidate[]; doubtful: string[] } {
  const headings: Candidate[] = [];
  const known = new Set<string>();
  const prefixes = new Set<string>();
  const doubts = new Map<string, number>();
  let isInText = false;
  lines.forEach(({ heading, assessment, noise, leftOut, said }, index) => {
    if (leftOut !== null || (noise !== null && said === null)) return;
    if (assessment !== null) isInText = true;
    if (heading === null || (said !== null && !said.isExample && heading.number === "")) return;
    const prefix = heading.values.slice(0, -1).join("-");
    const isNewInText = isInText && !known.has(heading.family);
    const isBelow = isNewInText ? headings.at(-1)?.heading.values.join("-") === prefix : prefixes.has(prefix);
    const isComposite = heading.values.length > 1 && isBelow;
    const isStrong = said !== null || heading.kind !== "none" || isComposite;
    const isListItem = heading.isSentence && !isStrong;
    const isDoubtful = isInText && !isStrong && !opening.has(index);
    if (isListItem || (isDoubtful && !known.has(heading.family))) {
      if (!isListItem) doubts.set(heading.family, (doubts.get(heading.family) ?? 0) + 1);
      return;
    }
    if (isStrong && !heading.isSentence) isInText = false;
    known.add(heading.family);
    prefixes.add(heading.values.join("-"));
    headings.push({ index, heading });
  });
  const doubtful = [...doubts]
    .filter(([family]) => !known.has(family))
    .sort((one, other) => other[1] - one[1]);
  return { headings, doubtful: doubtful.map(([family]) => family) };
}

/** Of each level, the first family that was said to be it. */
function saidLevels(lines: readonly SurveyedLine[]): Partial<Record<Level, string>> {
  const levels: Partial<Record<Level, string>> = {};
  for (const { heading, said } of lines)
    if (
      heading !== null &&
      said?.isExample &&
      (said.role === "group" || said.role === "policy" || said.role === "measure")
    )
      levels[said.role] ??= heading.family;
  return levels;
}

function countLeftOut(lines: readonly SurveyedLine[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { heading, leftOut } of lines)
    if (heading !== null && leftOut === "head")
      counts.set(heading.family, (counts.get(heading.family) ?? 0) + 1);
  return counts;
}

function countAssessed(lines: readonly SurveyedLine[], headings: Candidate[]): Map<string, number> {
  const counts = new Map<string, number>();
  const familyAt = new Map(headings.map(({ index, heading }) => [index, heading.family]));
  let family: string | undefined;
  lines.forEach(({ assessment, noise, leftOut }, index) => {
    if (noise !== null || leftOut !== null) return;
    family = familyAt.get(index) ?? family;
    if (assessment === null || family === undefined) return;
    counts.set(family, (counts.get(family) ?? 0) + 1);
    family = undefined;
  });
  return counts;
}

function countParents(headings: Candidate[], families: string[]): Map<string, Map<string, number>> {
  const depth = new Map(families.map((family, index) => [family, index]));
  const parents = new Map<string, Map<string, number>>();
  const open: string[] = [];
  for (const { heading } of headings) {
    const { family } = heading;
    while (open.length > 0 && (depth.get(open.at(-1) ?? "") ?? 0) >= (depth.get(family) ?? 0)) open.pop();
    const above = parents.get(family) ?? new Map<string, number>();
    for (const ancestor of open.slice(-mostOpen)) above.set(ancestor, (above.get(ancestor) ?? 0) + 1);
    parents.set(family, above);
    open.push(family);
  }
  return parents;
}

/** For each family, where its numbers first start at 1 directly below another family that has them start there again. */
function findRestarts(
  lines: readonly SurveyedLine[],
  headings: Candidate[],
  opening: Set<number>,
): Map<string, number> {
  const starts = new Map<string, number>();
  const restarts = new Map<string, number>();
  for (const [position, { index, heading }] of headings.entries()) {
    const above = headings[position - 1];
    if (above === undefined || above.heading.family === heading.family || heading.values.join() !== "1")
      continue;
    const isBelowText = lines.slice(above.index, index).some(({ assessment }) => assessment !== null);
    if (isBelowText && !opening.has(index)) continue;
    const pair = `${above.heading.family} ${heading.family}`;
    const start = starts.get(pair);
    if (start === undefined) starts.set(pair, index);
    else restarts.set(heading.family, Math.min(start, restarts.get(heading.family) ?? start));
  }
  return restarts;
}

/**
 * By first appearance. A number of several parts counts from where the number above it was seen, another from where it starts
 * below another family again and again, as a measure may stray above the first policy.
 */
function familiesInOrder(headings: Candidate[], restarts: Map<string, number>): string[] {
  const first = new Map<string, number>();
  const founded = new Map<string, number>();
  const prefixes = new Set<string>();
  for (const { index, heading } of headings) {
    const { family, values } = heading;
    if (!first.has(family)) first.set(family, index);
    const isFounded =
      values.length < 2 ? index >= (restarts.get(family) ?? 0) : prefixes.has(values.slice(0, -1).join("-"));
    if (isFounded && !founded.has(family)) founded.set(family, index);
    prefixes.add(values.join("-"));
  }
  const place = (family: string): number => founded.get(family) ?? first.get(family) ?? 0;
  return [...first.keys()].sort((one, other) => place(one) - place(other));
}
