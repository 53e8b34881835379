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
  return lines.map((line) => (line.heading?.number === "" ? { ...line, heading: null } : line));
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
