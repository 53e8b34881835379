import type { SourceDocument } from "../../document/document";
import { pastedText } from "../../document/text/decodeText";
import { readText } from "../../document/text/readText";
import { defaultSettings, type Settings } from "../../forms/settings";
import type { Corrections } from "../../plan/correction";
import { parsePlan, type ParsedPlan } from "../../plan/parsePlan";
import { problemSeverity, type PlanProblem, type ProblemSeverity } from "../../plan/problem";
import { WorkbookError } from "../failure";

export type ReportedProblem = PlanProblem & { severity: ProblemSeverity };

/** A document as it was understood, and the settings that suit its plan. */
export interface ReadPlan extends Pick<ParsedPlan, "plan" | "lines"> {
  document: SourceDocument;
  problems: ReportedProblem[];
  settings: Settings;
}

/** A document, or a text that was pasted. */
export type PlanInput = SourceDocument | string;

/** The document in it. @throws DocumentError when there is no text in it. */
export const documentOf = (input: PlanInput): SourceDocument =>
  typeof input === "string" ? readText(pastedText(input)) : input;

/**
 * Reads a plan as it stands.
 * @throws DocumentError when there is no text in it; WorkbookError when it has no measures.
 */
export function readPlan(input: PlanInput): ReadPlan {
  const read = readDocument(documentOf(input));
  assertHasMeasures(read);
  return read;
}

/** @throws WorkbookError when the plan has no measures. */
export function assertHasMeasures({ plan }: ReadPlan): void {
  if (plan.policies.every(({ measures }) => measures.length === 0))
    throw new WorkbookError("planHasNoMeasures");
}

/** Reads a document with what a person said of it; one without measures is no failure yet. */
export function readDocument(document: SourceDocument, corrections?: Corrections): ReadPlan {
  const { plan, lines, problems } = parsePlan(document, corrections);
  return {
    document,
    plan,
    lines,
    problems: problems.map((problem) => ({ ...problem, severity: problemSeverity(problem.code) })),
    settings: defaultSettings(plan),
  };
}
