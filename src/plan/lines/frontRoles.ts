import { isFiscalYearAlone } from "../words/fiscalYear";
import type { PlanLine } from "../planLine";
import { plainLine } from "./lineReading";
import { isPartBefore } from "../words/documentParts";
import { comparisonKey } from "../words/foldedLine";

/** Words of which a plan's or a report's title holds at least one. */
const titleWords =
  /計画|プラン|ビジョン|戦略|大綱|構想|指針|方針|評価|報告書|点検|達成状況|進捗|実施状況|調書/;

/** Gives the lines before the first policy their roles: one is the title, some name the fiscal year alone. */
export function frontRoles(lines: PlanLine[]): PlanLine[] {
  const hasTitle = lines.some(({ role }) => role === "title");
  const front = lines.filter(({ reason, role }) => reason === "beforeFirstPolicy" && role === "section");
  const years = new Set(front.filter(({ title }) => isFiscalYearAlone(title)));
  const named = front.filter(
    (line) => !years.has(line) && !isPartBefore(comparisonKey(line.title).replace(/\d{1,3}$/, "")),
  );
  const title = named.find((line) => titleWords.test(line.title)) ?? named[0];
  return lines.map((line): PlanLine => {
    if (line === title && !hasTitle) return { ...line, role: "title", reason: "firstHeading" };
    return years.has(line) ? plainLine(line.line, line.text, "fiscalYear", "yearAlone") : line;
  });
}
