import { isFiscalYearAlone, readExplicitYear, readJudgedYear, readShortYear } from "../words/fiscalYear";
import type { LineRole, PlanLine } from "../planLine";
import { plainLine } from "./lineReading";
import { isPartBefore } from "../words/headingLabels";
import { comparisonKey } from "../words/foldedLine";

/** Words of which a plan's or a report's title holds at least one. */
const titleWords =
  /計画|プラン|ビジョン|戦略|大綱|構想|指針|方針|評価|報告書|点検|達成状況|進捗|実施状況|調書/;

/** Gives the lines before the first policy their roles: one is the title, some name the fiscal year alone. */
export function frontRoles(lines: PlanLine[]): PlanLine[] {
  const hasTitle = lines.some(({ role }) => role === "title");
  const front = lines.filter(({ reason, role }) => reason === "beforeFirstPolicy" && role === "section");
  const years = new Set(front.filter(({ title }) => isFiscalYearAlone(title)));
  const named = front.filter((line) => !years.has(line) && !isPartBefore(comparisonKey(line.title)));
  const title = named.find((line) => titleWords.test(line.title)) ?? named[0];
  return lines.map((line): PlanLine => {
    if (line === title && !hasTitle) return { ...line, role: "title", reason: "firstHeading" };
    return years.has(line) ? plainLine(line.line, line.text, "fiscalYear", "yearAlone") : line;
  });
}

/** Fiscal year of a plan, as 平成28年度: the one whose work is judged, where that is said; else the title's, then that of the lines around it, then of headings; "" without any. */
export function fiscalYearOf(lines: PlanLine[]): string {
  const firstPolicy = lines.findIndex(
    ({ role }) => role === "policy" || role === "group" || role === "record",
  );
  const front = lines.slice(0, firstPolicy < 0 ? lines.length : firstPolicy);
  const named = [...textsOf(lines, "title"), ...textsOf(lines, "fiscalYear"), ...textsOf(front, "section")];
  return (
    firstYear(named, readJudgedYear) ??
    firstYear(named, readExplicitYear) ??
    firstYear(named, readShortYear) ??
    firstYear(textsOf(front, "paragraph", "noise"), readExplicitYear) ??
    firstYear(headingsOfAssessments(lines), readExplicitYear) ??
    ""
  );
}

const textsOf = (lines: PlanLine[], ...roles: LineRole[]): string[] =>
  lines.filter(({ role }) => roles.includes(role)).map(({ text }) => text);

const headingsOfAssessments = (lines: PlanLine[]): string[] =>
  lines
    .filter(({ role }) => role === "selfAssessment" || role === "committeeAssessment")
    .map(({ text, rest }) => text.slice(0, text.length - rest.length));

function firstYear(texts: string[], readYear: (text: string) => string | null): string | null {
  for (const text of texts) {
    const year = readYear(text);
    if (year !== null) return year;
  }
  return null;
}
