import { isFiscalYearAlone, readFiscalYear, readJudgedYear } from "./fiscalYear";
import type { PlanLine } from "./planLine";
import { plainLine } from "./lineReading";
import { isPartBefore } from "./headingLabels";
import { comparisonKey } from "./foldedLine";

/** Words of which a plan's or a report's title holds at least one. */
const titleWords =
  /計画|プラン|ビジョン|戦略|大綱|構想|指針|方針|評価|報告書|点検|達成状況|進捗|実施状況|調書/;

/** Gives the lines before the first policy their roles: one is the title, some name the fiscal year alone. */
export function frontRoles(lines: PlanLine[]): PlanLine[] {
  const hasTitle = lines.some(({ role }) => role === "title");
  const front = lines.filter(({ reason, role }) => reason === "beforeFirstPolicy" && role === "section");
  const named = front.filter(({ title }) => !isFiscalYearAlone(title) && !isPartBefore(comparisonKey(title)));
  const title = named.find((line) => titleWords.test(line.title)) ?? named[0];
  return lines.map((line): PlanLine => {
    if (line === title && !hasTitle) return { ...line, role: "title", reason: "firstHeading" };
    const isYear =
      line.reason === "beforeFirstPolicy" && line.role === "section" && isFiscalYearAlone(line.title);
    return isYear ? plainLine(line.line, line.text, "fiscalYear", "yearAlone") : line;
  });
}

/** Fiscal year of a plan, as 平成28年度: the one whose work is judged, where that is said; else the title's, then that of the lines around it, then of headings; "" without any. */
export function fiscalYearOf(lines: PlanLine[]): string {
  const firstPolicy = lines.findIndex(
    ({ role }) => role === "policy" || role === "group" || role === "record",
  );
  const front = lines.slice(0, firstPolicy < 0 ? lines.length : firstPolicy);
  const of = (roles: string[], from: PlanLine[]): string[] =>
    from.filter(({ role }) => roles.includes(role)).map(({ text }) => text);
  const titles = of(["title"], lines);
  const years = of(["fiscalYear"], lines);
  const sections = of(["section"], front);
  const prose = of(["paragraph", "noise"], front);
  const headings = lines.flatMap(({ role, text, rest }) =>
    role === "selfAssessment" || role === "committeeAssessment"
      ? [text.slice(0, text.length - rest.length)]
      : [],
  );
  const judged = [...titles, ...years, ...sections].map(readJudgedYear).find((year) => year !== null);
  if (judged) return judged;
  const found = [titles, years, sections].map((texts) => firstYear(texts, true));
  const short = [titles, years, sections].map((texts) => firstYear(texts, false));
  return (
    [...found, ...short, firstYear(prose, true), firstYear(headings, true)].find((year) => year !== null) ??
    ""
  );
}

function firstYear(texts: string[], isExplicit: boolean): string | null {
  for (const text of texts) {
    const year = readFiscalYear(text, isExplicit);
    if (year !== null) return year;
  }
  return null;
}
