import { defaultSettings, type Settings } from "../../forms/settings";
import type { SourceDocument } from "../../document/document";
import { readText } from "../../document/text/readText";
import { decodeText, pastedText } from "../../plan/decodeText";
import { derivePlan } from "../../plan/derive/derivePlan";
import { parsePlan, type ParsedPlan } from "../../plan/parsePlan";
import type { LineRole } from "../../plan/planLine";
import { problemSeverity, type PlanProblem, type ProblemSeverity } from "../../plan/problem";
import { withRole } from "../../plan/withRole";
import { WorkbookError } from "../failure";

export type ReportedProblem = PlanProblem & { severity: ProblemSeverity };

/** A plan's text as it was understood, and the settings that suit it. */
export interface ReadPlan extends Pick<ParsedPlan, "plan" | "lines"> {
  problems: ReportedProblem[];
  settings: Settings;
}

/** A document, a text, or the bytes of a text file in any usual Japanese encoding. */
export type PlanInput = SourceDocument | string | Uint8Array;

/** The document in it. @throws PlanTextError when there is no text in it. */
function documentOf(input: PlanInput): SourceDocument {
  if (typeof input === "string") return readText(pastedText(input));
  return input instanceof Uint8Array ? readText(decodeText(input)) : input;
}

/**
 * Reads a plan as it stands.
 * @throws PlanTextError when there is no text in it; WorkbookError when the text has no measures.
 */
export function readPlan(input: PlanInput): ReadPlan {
  const read = readDraft(input);
  if (read.plan.policies.every(({ measures }) => measures.length === 0))
    throw new WorkbookError("planHasNoMeasures");
  return read;
}

/**
 * Reads a plan that a person will look through and correct, so that a text without measures is no failure yet.
 * @throws PlanTextError when there is no text in it.
 */
export function readDraft(input: PlanInput): ReadPlan {
  const parsed = parsePlan(documentOf(input));
  return { ...reported(parsed), settings: defaultSettings(parsed.plan) };
}

/** The plan derived again after a person said what a line (1-based) is. Settings stay. */
export function correctRole(read: ReadPlan, line: number, role: LineRole): ReadPlan {
  const lines = withRole(read.lines, line, role);
  return { ...reported({ ...derivePlan(lines), lines }), settings: read.settings };
}

function reported({ plan, lines, problems }: ParsedPlan): Omit<ReadPlan, "settings"> {
  return {
    plan,
    lines,
    problems: problems.map((problem) => ({ ...problem, severity: problemSeverity(problem.code) })),
  };
}
