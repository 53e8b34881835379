import type { Outline } from "../outline/outline";
import type { PlanLevels } from "../outline/planLevels";
import type { SurveyedLine } from "../survey/surveyedLine";
import { tablesBelow } from "./classifyTables";
import type { PlanTableRows } from "./readTables";
import { namesPolicies } from "./classifyRow";

/** Whether the lowest headings of an outline stand above tables whose rows are the measures: 施策1-1 above its 事務事業. */
export function headTables(
  { headings }: Outline,
  { measure }: PlanLevels,
  lines: readonly SurveyedLine[],
  rows: PlanTableRows,
): boolean {
  const below = tablesBelow(lines, rows);
  const lowest = headings.filter(({ heading }) => heading.family === measure);
  const heading = lowest.filter(({ index }) => {
    const table = below[index] ?? null;
    return table !== null && !namesPolicies(table);
  });
  return heading.length > 0 && heading.length * 2 >= lowest.length;
}
