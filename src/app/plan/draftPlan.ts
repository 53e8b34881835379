import type { ColumnRole, CorrectedRole, Corrections, LineCorrection } from "../../plan/correction";
import { documentOf, readDocument, type PlanInput, type ReadPlan } from "./readPlan";

/** A line that a person corrected, known by its words, so that it is found again when the text was edited. */
interface CorrectedLine {
  text: string;
  /** How many lines with these words stand above it. */
  occurrence: number;
  role: CorrectedRole;
  reach: LineCorrection["reach"];
}

/** What a person did at once: said what some lines are, or what a column is. */
type CorrectionStep = { lines: CorrectedLine[] } | { heading: string; role: ColumnRole };

/** A plan that a person looks through and corrects. */
export interface DraftPlan extends ReadPlan {
  /** The text that it was read from; null of what is no text, as of a file. */
  text: string | null;
  /** In the order in which they were done. */
  steps: CorrectionStep[];
  /** How many other lines followed the last correction, as they look alike. */
  alike: number;
}

/** Reads a plan to be looked through. @throws DocumentError when there is no text in it. */
export const readDraft = (input: PlanInput): DraftPlan => ({
  ...readDocument(documentOf(input)),
  text: textOf(input),
  steps: [],
  alike: 0,
});

/**
 * The draft after a person said what lines (1-based) are; lines that look alike follow, unless it is said of these alone. Settings stay.
 */
export function correctLines(
  draft: DraftPlan,
  lines: readonly number[],
  role: CorrectedRole,
  reach: LineCorrection["reach"] = "alike",
): DraftPlan {
  const corrected = lines.flatMap((line) => {
    const text = draft.lines[line - 1]?.text;
    return text === undefined ? [] : [{ text, occurrence: occurrenceOf(draft, line), role, reach }];
  });
  return withSteps(draft, [...draft.steps, { lines: corrected }]);
}

/** The draft after a person said what a column of a table holds. */
export const correctColumn = (draft: DraftPlan, heading: string, role: ColumnRole): DraftPlan =>
  withSteps(draft, [...draft.steps, { heading, role }]);

/** The draft without the last correction; without any it stays as it is. */
export const undoCorrection = (draft: DraftPlan): DraftPlan => withSteps(draft, draft.steps.slice(0, -1));

/** The draft in which what was last said of lines holds for these alone, not for those that look alike. */
export function onlyThatLine(draft: DraftPlan): DraftPlan {
  const last = draft.steps.at(-1);
  if (last === undefined || !("lines" in last)) return draft;
  const lines = last.lines.map((line) => ({ ...line, reach: "line" as const }));
  return withSteps(draft, [...draft.steps.slice(0, -1), { lines }]);
}

/** The draft of another version of its document: what a person said of lines that are still there holds. */
export const readAgain = (draft: DraftPlan, input: PlanInput): DraftPlan =>
  withSteps(
    { ...draft, ...readDocument(documentOf(input)), text: textOf(input), settings: draft.settings },
    draft.steps,
  );

const textOf = (input: PlanInput): string | null => (typeof input === "string" ? input : null);

function withSteps(draft: DraftPlan, steps: CorrectionStep[]): DraftPlan {
  const read = readDocument(draft.document, correctionsOf(steps, draft));
  const before = draft.lines;
  const alike = read.lines.filter(
    ({ reason, role }, index) => reason === "likeChosen" && before[index]?.role !== role,
  ).length;
  return { ...read, text: draft.text, settings: draft.settings, steps, alike };
}

const occurrenceOf = ({ lines }: ReadPlan, line: number): number =>
  lines.slice(0, line - 1).filter(({ text }) => text === lines[line - 1]?.text).length;

/** Where the corrected lines stand now; one that is no longer there is waited for. */
function correctionsOf(steps: readonly CorrectionStep[], { lines }: ReadPlan): Corrections {
  const places = new Map<string, number[]>();
  for (const { text, line } of lines) {
    const known = places.get(text);
    if (known === undefined) places.set(text, [line]);
    else known.push(line);
  }
  return {
    lines: steps.flatMap((step) =>
      "lines" in step
        ? step.lines.flatMap(({ text, occurrence, role, reach }) => {
            const found = places.get(text) ?? [];
            const line = found[occurrence] ?? found.at(-1);
            return line === undefined ? [] : [{ line, role, reach }];
          })
        : [],
    ),
    columns: steps.flatMap((step) => ("heading" in step ? [step] : [])),
  };
}
