import { derivePlan } from "./derive/derivePlan";
import { classifyLines } from "./lines/classifyLines";
import { frontRoles } from "./lines/frontRoles";
import { readOutline } from "./outline/outline";
import { decideLevels, makePlan } from "./outline/planLevels";
import type { Plan } from "./plan";
import type { PlanLine } from "./planLine";
import type { PlanProblem } from "./problem";
import { findContents, findLeaders, findListedHeadings } from "./survey/contents";
import { findHeadings } from "./survey/headedLine";
import { findListedNumbers } from "./survey/listedNumbers";
import { findNoise, type NoisePass } from "./survey/noise";
import { findClosingWord, findPageMarks, findRepeatedHeadings, findRunningHeaders } from "./survey/pageNoise";
import { seeLines } from "./survey/seenLine";
import { surveyed } from "./survey/surveyedLine";
import { classifyMarkdown } from "./tables/classifyMarkdown";
import { classifyTable } from "./tables/classifyTable";
import { withoutQuotes } from "./tables/delimitedRows";
import { findMarkdownTables, withoutRows } from "./tables/markdownTables";
import { withLineFeeds } from "./words/lineFeeds";

export interface ParsedPlan {
  plan: Plan;
  /** In the order of the lines. */
  problems: PlanProblem[];
  /** Every line of the text, from which the plan is derived. */
  lines: PlanLine[];
}

/** Parses a plan from its text, or from a table (tab- or comma-separated or Markdown, with a header row). Never throws. */
export function parsePlan(text: string): ParsedPlan {
  const lines = frontRoles(classifyTable(text) ?? classifyText(withoutQuotes(withLineFeeds(text))));
  return { ...derivePlan(lines), lines };
}

/** What looks for lines that are no part of the plan, in this order. */
const noisePasses: readonly NoisePass[] = [
  findPageMarks,
  findRunningHeaders,
  findClosingWord,
  findLeaders,
  findContents,
  findListedHeadings,
  findRepeatedHeadings,
];

/** The passes over a text. Each adds what it finds to what is known, and changes nothing of it. */
function classifyText(text: string): PlanLine[] {
  const headed = findHeadings(seeLines(text));
  const noise = findNoise(headed, noisePasses);
  const lines = surveyed(headed, noise, findListedNumbers(headed, noise));
  const tables = findMarkdownTables(text);
  const outline = readOutline(withoutRows(lines, tables));
  const levels = decideLevels(outline);
  return tables === null || makePlan(outline, levels)
    ? classifyLines(lines, levels)
    : classifyMarkdown(lines, tables);
}
