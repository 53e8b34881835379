import { comparisonKey } from "../words/foldedLine";
import { documentPart, holdsMeasures, isAroundPlan } from "../words/documentParts";
import type { NumberedHeading } from "../words/numberedHeading";
import { keyOf, type SurveyedLine } from "./surveyedLine";
import type { Noise } from "./noise";

/** For each line, whether it heads a part of the document that is left out, or stands in one. */
export type PartsLeftOut = readonly ("head" | "inside" | null)[];

/** No document nests deeper. */
const mostOpen = 40;

/** A numbered heading with all that hangs on it. */
interface Part {
  index: number;
  heading: NumberedHeading;
  /** How many levels are open above it. */
  depth: number;
  /** Index of the first line that is no longer in it. */
  end: number;
  isAssessed: boolean;
  hasHeadings: boolean;
}

/** What a person said of lines that head parts; undefined where nobody said anything. */
export type PartSaid = (index: number) => "in" | "out" | undefined;

/**
 * The parts around the plan, by their titles and by what they hold: with the chapter 施策の展開 beside them, the others are left out. What
 * holds an assessment stays, and nothing is left out where nothing would remain.
 */
export function findPartsLeftOut(lines: readonly SurveyedLine[], noise: Noise, said: PartSaid): PartsLeftOut {
  const parts = partsOf(lines, noise);
  const isChosen = parts.some(({ index }) => said(index) !== undefined);
  const byTitle = parts.filter((part) => isOut(part, said));
  const beside = partsBesidePlan(parts, byTitle, said);
  const out = [...byTitle, ...beside].sort((one, other) => one.index - other.index);
  const found = mark(lines, parts, out, said);
  const remains = parts.some(({ index }) => found[index] === null);
  return remains || isChosen ? found : lines.map(() => null);
}

const isWeak = ({ kind, values }: NumberedHeading): boolean =>
  kind === "document" || (kind === "none" && values.length === 1);

function isOut({ index, heading, isAssessed }: Part, said: PartSaid): boolean {
  const word = said(index);
  if (word !== undefined) return word === "out";
  return !isAssessed && isWeak(heading) && isAroundPlan(comparisonKey(heading.title));
}

/** The siblings of 施策の展開. */
function partsBesidePlan(parts: readonly Part[], out: readonly Part[], said: PartSaid): Part[] {
  const isLeftOut = new Set(out);
  const open = parts.filter((part) => !isLeftOut.has(part) && isWeak(part.heading));
  const holding = open.filter(
    ({ heading, hasHeadings }) => hasHeadings && holdsMeasures(comparisonKey(heading.title)),
  );
  const families = new Set(holding.map(({ heading }) => heading.family));
  const isBeside = (part: Part): boolean =>
    families.has(part.heading.family) &&
    !part.isAssessed &&
    said(part.index) === undefined &&
    !holding.includes(part);
  return open.filter(isBeside);
}

function mark(
  lines: readonly SurveyedLine[],
  parts: readonly Part[],
  out: readonly Part[],
  said: PartSaid,
): PartsLeftOut {
  const marks: ("head" | "inside" | null)[] = lines.map(() => null);
  const isIn = new Set(parts.flatMap(({ index }) => (said(index) === "in" ? [index] : [])));
  for (const { index, end } of out) {
    if (marks[index] === "inside") continue;
    marks[index] = "head";
    for (let at = index + 1; at < end && !isIn.has(at); at++) marks[at] ??= "inside";
  }
  return marks;
}

/** The numbered headings as the tree that their kinds make: a kind seen for the first time is below what is open. */
function partsOf(lines: readonly SurveyedLine[], noise: Noise): Part[] {
  const parts: Part[] = [];
  const open: Part[] = [];
  const close = (count: number, end: number): void => {
    while (open.length > count) {
      const part = open.pop();
      if (part === undefined) return;
      part.end = end;
      const above = open.at(-1);
      if (above === undefined) continue;
      above.isAssessed ||= part.isAssessed;
      above.hasHeadings = true;
    }
  };
  lines.forEach((line, index) => {
    const { heading, assessment } = line;
    if (noise[index] !== null) return;
    const last = open.at(-1);
    if (assessment !== null && last !== undefined) last.isAssessed = true;
    if (heading === null) {
      if (open.length > 0 && isAppendix(line)) close(0, index);
      return;
    }
    const same = open.findIndex((part) => part.heading.family === heading.family);
    const depth = Math.min(mostOpen, same >= 0 ? same : firmDepth(open, heading));
    close(depth, index);
    const part = { index, heading, depth, end: lines.length, isAssessed: false, hasHeadings: false };
    parts.push(part);
    open.push(part);
  });
  close(0, lines.length);
  return parts;
}

/** 参考資料 on a line of its own. */
const isAppendix = (line: SurveyedLine): boolean =>
  !line.isProse && !line.isBlank && documentPart(keyOf(line)) === "after";

/** A level of the plan is never below a mere number: 基本施策1 after 3 評価の方法. */
function firmDepth(open: readonly Part[], { kind }: NumberedHeading): number {
  if (kind === "none") return open.length;
  const bare = open.findIndex(
    ({ heading }) =>
      heading.kind === "none" && (kind === "document" || isAroundPlan(comparisonKey(heading.title))),
  );
  return bare < 0 ? open.length : bare;
}
