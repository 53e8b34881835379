import { classifyLines } from "./lines/classifyLines";
import { classifyMarkdownTables } from "./tables/classifyMarkdown";
import { derivePlan } from "./derive/derivePlan";
import type { Plan } from "./plan";
import type { PlanLine } from "./planLine";
import type { PlanProblem } from "./problem";
import { classifyTable } from "./tables/classifyTable";

export interface ParsedPlan {
  plan: Plan;
  /** In the order of the lines. */
  problems: PlanProblem[];
  /** Every line of the text, from which the plan is derived. */
  lines: PlanLine[];
}

/** Parses a plan from its text, or from a table (tab- or comma-separated or Markdown, with a header row). Never throws. */
export function parsePlan(text: string): ParsedPlan {
  const lines = classifyTable(text) ?? classifyMarkdownTables(text) ?? classifyLines(text);
  return { ...derivePlan(lines), lines };
}
