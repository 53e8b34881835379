import { markContents } from "../survey/contents";
import { frontRoles } from "./frontRoles";
import { LineWalk } from "./lineWalk";
import { unmarkListedNumbers } from "../survey/listedNumbers";
import { lookAhead } from "./lookahead";
import { readOutline } from "../outline/outline";
import { markPageNoise, markRepeatedHeadings } from "../survey/pageNoise";
import { decideLevels } from "../outline/planLevels";
import type { PlanLine } from "../planLine";
import { surveyLines, type SurveyedLine } from "../survey/surveyedLine";

/** Fewer measures than this may well all be priorities. */
const fewestMarked = 3;

/** Says of every line of a plan's text what it is and why. Lines are 1-based; none is left out. */
export function classifyLines(text: string): PlanLine[] {
  const lines = surveyLines(text);
  markPageNoise(lines);
  markContents(lines);
  markRepeatedHeadings(lines);
  unmarkListedNumbers(lines);
  const levels = decideLevels(readOutline(lines));
  const walk = new LineWalk(levels, lookAhead(lines, levels));
  const classified = lines.map((line, index) => walk.classify(line, index));
  return unmarkOrnaments(frontRoles(classified), lines);
}

/** A symbol before every measure is an ornament, not the mark of a priority. */
function unmarkOrnaments(classified: PlanLine[], lines: SurveyedLine[]): PlanLine[] {
  const measures = classified.filter(({ role }) => role === "measure");
  const isOrnament = measures.every(({ line }) => lines[line - 1]?.heading?.priority === "symbol");
  if (measures.length < fewestMarked || !isOrnament) return classified;
  return classified.map((line) => (line.role === "measure" ? { ...line, isPriority: false } : line));
}
