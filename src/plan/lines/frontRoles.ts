import { isFiscalYearAlone } from "../words/fiscalYear";
import type { PlanLine } from "../planLine";
import { plainLine } from "./lineReading";
import { isPartBefore } from "../words/documentParts";
import { comparisonKey } from "../words/foldedLine";
import { foldText } from "../words/foldText";
import { isRestOfName } from "../words/title";

/** Words of which a plan's or a report's title holds at least one. */
const titleWords =
  /計画|プラン|ビジョン|戦略|大綱|構想|指針|方針|評価|報告書|点検|達成状況|進捗|実施状況|調書/;

/** A place, somebody who publishes, a date; what stands in brackets. */
const noBeginning = /(?:[都道府県市町村区局部課]|委員会|協議会|審議会|年度?|月|日|版|案|[)\]】])$/;

/** Gives the lines before the first policy their roles: one is the title, some name the fiscal year alone. */
export function frontRoles(lines: PlanLine[]): PlanLine[] {
  const hasTitle = lines.some(({ role }) => role === "title");
  const front = lines.filter(({ reason, role }) => reason === "beforeFirstPolicy" && role === "section");
  const years = new Set(front.filter(({ title }) => isFiscalYearAlone(title)));
  const named = front.filter(
    (line) => !years.has(line) && !isPartBefore(comparisonKey(line.title).replace(/\d{1,3}$/, "")),
  );
  const found = hasTitle ? undefined : (named.find((line) => titleWords.test(line.title)) ?? named[0]);
  const begun = found === undefined ? undefined : beginningAbove(lines, found);
  const title = begun ?? found;
  return lines.map((line): PlanLine => {
    if (line === title) return { ...line, role: "title", reason: "firstHeading" };
    if (line === found) return { ...line, role: "headingTitle", reason: "titleGoesOn" };
    return years.has(line) ? plainLine(line.line, line.text, "fiscalYear", "yearAlone") : line;
  });
}

/** The line with which a title begins that goes on in one of usual words alone: 子どもの読書 above 推進計画. Not a city's name, a year or a date. */
function beginningAbove(lines: readonly PlanLine[], { line: at, title }: PlanLine): PlanLine | undefined {
  if (!isRestOfName(title)) return undefined;
  const above = lines.slice(0, at - 1).findLast(({ role }) => role !== "blank" && role !== "noise");
  const mayBegin =
    above?.role === "section" &&
    above.reason === "beforeFirstPolicy" &&
    !noBeginning.test(foldText(above.title));
  return mayBegin ? above : undefined;
}
