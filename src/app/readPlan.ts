import { defaultSettings, type Settings } from "../forms/settings";
import { decodeText } from "../plan/decodeText";
import { parsePlan, type ParsedPlan } from "../plan/parsePlan";
import { problemSeverity, type PlanProblem, type ProblemSeverity } from "../plan/problem";
import { WorkbookError } from "./workbookError";

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
  const bytes = typeof source === "string" ? new TextEncoder().encode(source) : source;
  const { plan, lines, problems } = parsePlan(decodeText(bytes));
  if (plan.policies.every(({ measures }) => measures.length === 0))
    throw new WorkbookError("planHasNoMeasures");
  return {
    plan,
    lines,
    problems: problems.map((problem) => ({ ...problem, severity: problemSeverity(problem.code) })),
    settings: defaultSettings(plan),
  };
}
