import type { PlanLine } from "../planLine";
import type { PlanProblem } from "../problem";
import { isSentence } from "../words/title";

const longestShortLine = 60;

/** The problem of a line that belongs nowhere: text that is lost matters more than a stray heading. */
export function unplacedProblem({ line, text }: PlanLine): PlanProblem {
  const isText = text.length > longestShortLine || text.includes("。") || isSentence(text);
  return { code: isText ? "unplacedText" : "unplacedLine", line, text: text.trim() };
}
