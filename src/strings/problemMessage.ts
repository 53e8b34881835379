import type { PlanProblem } from "../plan/problem";
import { problemWords } from "./problemWords";
import type { Strings } from "./strings";

/** One sentence for a problem of a plan's text. */
export function problemMessage({ language }: Pick<Strings, "language">, problem: PlanProblem): string {
  const word = problemWords[language][problem.code] as (item: PlanProblem) => string;
  return word(problem);
}
