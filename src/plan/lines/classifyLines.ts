import type { PlanLevels } from "../outline/planLevels";
import type { PlanLine } from "../planLine";
import type { SurveyedLine } from "../survey/surveyedLine";
import { LineWalk, type TextRows } from "./lineWalk";
import { lookAhead } from "./lookahead";

/** Fewer measures than this may well all be priorities. */
const fewestMarked = 3;

/** Says of every line of a plan's text what it is and why. Lines are 1-based; none is left out. */
export function classifyLines(
  lines: readonly SurveyedLine[],
  levels: PlanLevels,
  textRows: TextRows,
): PlanLine[] {
  const walk = new LineWalk(levels, lookAhead(lines, levels), textRows);
  return unmarkOrnaments(
    lines.map((line, index) => walk.classify(line, index)),
    lines,
  );
}

/** A symbol before every measure is an ornament, not the mark of a priority. */
function unmarkOrnaments(classified: PlanLine[], lines: readonly SurveyedLine[]): PlanLine[] {
  const measures = classified.filter(({ role }) => role === "measure");
  const isOrnament = measures.every(({ line }) => lines[line - 1]?.heading?.priority === "symbol");
  if (measures.length < fewestMarked || !isOrnament) return classified;
  return classified.map((line) => (line.role === "measure" ? { ...line, isPriority: false } : line));
}
