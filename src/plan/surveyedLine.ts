import { readAssessmentHeading, type AssessmentHeading } from "./assessmentHeading";
import { comparisonKey, foldLine } from "./foldedLine";
import { readImplementingBody } from "./implementingBody";
import { readNumberedHeading, type NumberedHeading } from "./numberedHeading";
import type { LineReason } from "./planLine";

/** All that a line could be, seen alone. What it is, the whole plan decides. */
export interface SurveyedLine {
  text: string;
  isBlank: boolean;
  /** The same for lines that differ in spacing and width of characters only. */
  key: string;
  heading: NumberedHeading | null;
  assessment: AssessmentHeading | null;
  implementingBody: string | null;
  /** Why the line is noise, or null. */
  noise: LineReason | null;
}

const visible = /[^\s\u200b-\u200d\u2060\ufeff]/;

/** Surveys the lines of a text, each alone. Labels without a number head a line only where no line has a number. */
export function surveyLines(text: string): SurveyedLine[] {
  const lines = text.split(/\r\n|\r|\n/).map(surveyLine);
  const isNumbered = lines.some(({ heading }) => heading !== null && heading.number !== "");
  if (!isNumbered) return lines;
  const sections = numbersOfAssessments(lines);
  const isNoHeading = (heading: NumberedHeading): boolean =>
    heading.number === "" ||
    (heading.kind === "none" && (heading.values.at(-1) ?? 0) < (sections.get(heading.family) ?? 0));
  return lines.map((line) =>
    line.heading !== null && isNoHeading(line.heading) ? { ...line, heading: null } : line,
  );
}

/** (1) 主な取組 beside (2) 自己評価 and (3) 委員会の意見 is no measure: the lowest number of assessments, by family, where most have one. */
function numbersOfAssessments(lines: SurveyedLine[]): Map<string, number> {
  const assessments = lines.filter(({ assessment }) => assessment !== null);
  const numbered = assessments.flatMap(({ text }) => readNumberedHeading(foldLine(text)) ?? []);
  const lowest = new Map<string, number>();
  if (numbered.length * 2 <= assessments.length) return lowest;
  for (const { family, values } of numbered) {
    const value = values.at(-1) ?? 0;
    lowest.set(family, Math.min(value, lowest.get(family) ?? value));
  }
  return lowest;
}

function surveyLine(text: string): SurveyedLine {
  const isBlank = !visible.test(text);
  if (isBlank)
    return { text, isBlank, key: "", heading: null, assessment: null, implementingBody: null, noise: null };
  const folded = foldLine(text);
  const assessment = readAssessmentHeading(folded);
  const heading = readNumberedHeading(folded);
  const isHeading = heading !== null && (assessment === null || isLevelNamedLikeAssessment(heading));
  return {
    text,
    isBlank,
    key: comparisonKey(text),
    heading: isHeading ? heading : null,
    assessment: isHeading ? null : assessment,
    implementingBody: readImplementingBody(folded),
    noise: null,
  };
}

/** 施策1-1 外部評価 is a measure; 基本施策1 自己評価 and (1) 委員会評価 head texts. */
function isLevelNamedLikeAssessment({ kind, title }: NumberedHeading): boolean {
  return kind !== "none" && title !== "" && !/自己評価|自己点検|委員会|審議会|協議会|懇談会/.test(title);
}
