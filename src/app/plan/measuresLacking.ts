import type { ReadPlan } from "./readPlan";

/** Why no measure was found: the text has no line breaks, the table's columns are not known, or nothing is a heading of a measure. */
export type MeasuresLacking = "oneLine" | "columns" | "headings";

/** Why a plan cannot be built; `null` when it has measures. */
export function measuresLacking({ plan, lines, problems }: ReadPlan): MeasuresLacking | null {
  if (plan.policies.some(({ measures }) => measures.length > 0)) return null;
  if (lines.filter(({ text }) => text.trim() !== "").length === 1) return "oneLine";
  const isTable =
    lines.some(({ role }) => role === "record") || problems.some(({ code }) => code === "unknownColumn");
  return isTable ? "columns" : "headings";
}
