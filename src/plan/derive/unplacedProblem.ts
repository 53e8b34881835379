import type { PlanLine } from "../planLine";
import type { PlanProblem } from "../problem";
import { isProse } from "../words/title";

/** The problem of a line that belongs nowhere: text that is lost matters more than a stray heading. */
export const unplacedProblem = ({ line, text }: PlanLine): PlanProblem => ({
  code: isProse(text) ? "unplacedText" : "unplacedLine",
  line,
  text: text.trim(),
});
