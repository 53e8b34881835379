import { defaultSettings, type Settings } from "../../forms/settings";
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

/**
 * Reads a plan from its text, or from the bytes of a text file in any usual Japanese encoding.
 * @throws PlanTextError when there is no text in it; WorkbookError when the text has no measures.
 */
export function readPlan(source: string | Uint8Array): ReadPlan {
  const read = readDraft(source);
  if (read.plan.policies.every(({ measures }) => measures.length === 0))
    throw new WorkbookError("planHasNoMeasures");
  return read;
}

/**
 * Reads a plan that a person will look through and correct, so that a text without measures is no failure yet.
 * @throws PlanTextError when there is no text in it.
 */
export function readDraft(source: string | Uint8Array): ReadPlan {
  const parsed = parsePlan(readText(typeof source === "string" ? pastedText(source) : decodeText(source)));
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
