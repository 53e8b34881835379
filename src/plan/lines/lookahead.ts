import type { AssessmentKey } from "../plan";
import { levelOf, type PlanLevels } from "../outline/planLevels";
import type { Level } from "../planLine";
import { isFirm, type NumberedHeading } from "../words/numberedHeading";
import { indicesWhere } from "../survey/noise";
import type { SurveyedLine } from "../survey/surveyedLine";

/** What follows a line, as evidence whether it is a heading. */
export interface Lookahead {
  /** Whether what follows is what follows a heading of this level: its measures, its body, the first of its assessments. */
  opens: (index: number, level: Level) => boolean;
  /** Whether the very next line with text is the body or the first of the assessments. */
  standsAboveAssessments: (index: number) => boolean;
  /** Whether the very next line with text is a heading, the body or an assessment, or there is none. */
  standsAboveHeading: (index: number) => boolean;
  /** Whether most measures of the plan are followed by texts of their own. */
  measuresOpen: boolean;
  /** Whether a policy stands around those that hold measures or texts, and holds none: a chapter before or after the plan. */
  isAround: (index: number) => boolean;
  /** Index of the last line that may be a heading of the plan; -1 without any. */
  lastHeading: number;
  levelAt: (index: number) => Level | null;
}

const depth: Record<Level, number> = { group: 0, policy: 1, measure: 2 };

/** Prepares, in one pass from the end, what follows each line. */
export function lookAhead(lines: readonly SurveyedLine[], levels: PlanLevels): Lookahead {
  const levelAt = (index: number): Level | null => {
    const line = lines[index];
    return line?.noise === null && line.heading !== null ? levelOf(line.heading, levels) : null;
  };
  const next = nextEvents(lines, levelAt);
  const openingField = firstField(lines, levelAt);
  const opens = (index: number, level: Level): boolean => {
    const event = next[index] ?? -1;
    const line = lines[event];
    if (line === undefined) return false;
    if (line.assessment !== null) return line.assessment.field === openingField;
    const following = levelAt(event);
    if (following === null) return level === "measure";
    return depth[following] > depth[level] && isFirst(line.heading);
  };
  const measures = indicesWhere(
    lines,
    ({ heading }, index) =>
      levelAt(index) === "measure" && heading?.values.at(-1) === 1 && !heading.isSentence,
  );
  const opening = measures.filter((index) => opens(index, "measure"));
  const [first = 0, last = lines.length] = policiesHolding(lines, levelAt);
  return {
    isAround: (index) => index < first || index > last,
    opens,
    standsAboveAssessments: (index) => {
      const below = nextWritten(lines, index);
      return below === next[index] && levelAt(below) === null && opens(index, "measure");
    },
    standsAboveHeading: (index) => {
      const below = nextWritten(lines, index);
      return below < 0 || below === next[index];
    },
    measuresOpen: opening.length * 2 >= Math.max(1, measures.length),
    lastHeading: lines.findLastIndex((line, index) => levelAt(index) !== null && !line.heading?.isSentence),
    levelAt,
  };
}

/** Indices of the first and the last policy with a measure or a text below it. */
function policiesHolding(
  lines: readonly SurveyedLine[],
  levelAt: (index: number) => Level | null,
): [first?: number, last?: number] {
  const holding: number[] = [];
  let policy = -1;
  lines.forEach(({ assessment, heading, noise, leftOut }, index) => {
    if (noise !== null || leftOut !== null) return;
    const level = levelAt(index);
    if (level === "policy") policy = index;
    else if (level === "group") policy = -1;
    else if (policy >= 0 && (assessment !== null || (level === "measure" && !heading?.isSentence)))
      holding.push(policy);
  });
  return holding.length === 0 ? [] : [holding[0], holding.at(-1)];
}

/** Index of the line with text below another; -1 for none. */
function nextWritten(lines: readonly SurveyedLine[], index: number): number {
  let below = index + 1;
  while (lines[below]?.isBlank || (lines[below]?.noise ?? null) !== null) below++;
  return below < lines.length ? below : -1;
}

/** Indices of the next assessment heading, implementing body or possible heading after each line; -1 for none. */
function nextEvents(lines: readonly SurveyedLine[], levelAt: (index: number) => Level | null): number[] {
  const next = lines.map(() => -1);
  let event = -1;
  for (let index = lines.length - 1; index >= 0; index--) {
    next[index] = event;
    const line = lines[index];
    if (line === undefined || line.noise !== null || line.isBlank) continue;
    const isBody = line.implementingBody !== null;
    if (line.assessment !== null || isBody || levelAt(index) !== null) event = index;
  }
  return next;
}

/** Which of the assessments comes first below a heading: most often, or the first time where headings may be list items. */
function firstField(
  lines: readonly SurveyedLine[],
  levelAt: (index: number) => Level | null,
): AssessmentKey | undefined {
  const counts = { selfAssessment: 0, committeeAssessment: 0 };
  let first: AssessmentKey | undefined;
  let isBelowHeading = false;
  lines.forEach(({ assessment, heading, noise }, index) => {
    if (noise !== null) return;
    if (levelAt(index) !== null && heading !== null && isFirm(heading)) isBelowHeading = true;
    if (assessment === null) return;
    first ??= assessment.field;
    if (isBelowHeading) counts[assessment.field]++;
    isBelowHeading = false;
  });
  if (counts.selfAssessment === counts.committeeAssessment) return first;
  return counts.committeeAssessment > counts.selfAssessment ? "committeeAssessment" : "selfAssessment";
}

const isFirst = (heading: NumberedHeading | null): boolean => (heading?.values.at(-1) ?? 1) === 1;
