import type { Candidate } from "./outline";
import type { SurveyedLine } from "../survey/surveyedLine";

/** Indices of the numbered lines directly above the kind of assessment that comes first in the plan. */
export function headingsAboveAssessments(lines: SurveyedLine[]): Set<number> {
  const first = lines.find(({ assessment }) => assessment !== null)?.assessment?.field;
  const above = new Set<number>();
  let last: number | null = null;
  lines.forEach(({ assessment, heading, isBlank, noise }, index) => {
    if (isBlank || noise !== null) return;
    if (last !== null && assessment !== null && assessment.field === first) above.add(last);
    last = heading === null ? null : index;
  });
  return above;
}

/** For each family, where its numbers first start at 1 directly below another family that has them start there again. */
export function findRestarts(
  lines: SurveyedLine[],
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
export function familiesInOrder(headings: Candidate[], restarts: Map<string, number>): string[] {
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
