import type { LineRole, PlanLine } from "../planLine";
import { readExplicitYear, readJudgedYear, readShortYear } from "../words/fiscalYear";

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
