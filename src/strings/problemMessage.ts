import type { PlanProblem } from "../plan/problem";
import type { Strings } from "./strings";

/** One sentence for a problem of a plan's text. */
export function problemMessage(strings: Strings, problem: PlanProblem): string {
  const word = strings.problems[problem.code] as (item: PlanProblem) => string;
  return word(problem);
}
