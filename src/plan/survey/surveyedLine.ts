import { readAssessmentHeading, type AssessmentHeading } from "../words/assessmentHeading";
import { comparisonKey, foldLine } from "../words/foldedLine";
import { documentPart, type DocumentPart } from "../words/headingLabels";
import { readImplementingBody } from "../words/implementingBody";
import { readNumberedHeading, type NumberedHeading } from "../words/numberedHeading";
import { withLineFeeds } from "../words/lineFeeds";
import type { LineReason } from "../planLine";
import { remembering } from "../words/remembering";
import { isSentence } from "../words/title";

/** All that a line could be, seen alone. What it is, the whole plan decides. */
export interface SurveyedLine {
  text: string;
  isBlank: boolean;
  /** The beginning of the line, folded and trimmed. */
  folded: string;
  heading: NumberedHeading | null;
  /** How an assessment's heading reads as a numbered one. */
  section: NumberedHeading | null;
  assessment: AssessmentHeading | null;
  implementingBody: string | null;
  isProse: boolean;
  /** The part of the document that its title names, or the whole line where it has none. */
  part: DocumentPart | null;
  /** Why the line is noise, or null. */
  noise: LineReason | null;
}

/** The same for lines that differ in spacing and width of characters only. */
export const keyOf = ({ folded }: SurveyedLine): string => folded.replace(/\s+/g, "");

const longestHeading = 60;
const visible = /[^\s\u200b-\u200d\u2060\ufeff]/;

/** Surveys the lines of a text, each alone. Labels without a number head a line only where no line has a number. */
export function surveyLines(text: string): SurveyedLine[] {
  const surveyShort = remembering(surveyLine);
  const lines = withLineFeeds(text)
    .split("\n")
    .map((line): SurveyedLine =>
      line.length > longestHeading ? surveyLine(line) : { ...surveyShort(line) },
    );
  const isNumbered = lines.some(({ heading }) => heading !== null && heading.number !== "");
  if (!isNumbered) return lines;
  const sections = numbersOfAssessments(lines);
  for (const line of lines) {
    if (line.heading === null || !isNoHeading(line.heading, sections)) continue;
    line.heading = null;
    line.part = partOf(line);
  }
  return lines;
}

const isNoHeading = (
  { number, kind, values, family }: NumberedHeading,
  sections: Map<string, number>,
): boolean => number === "" || (kind === "none" && (values.at(-1) ?? 0) < (sections.get(family) ?? 0));

/** (1) 主な取組 beside (2) 自己評価 and (3) 委員会の意見 is no measure: the lowest number of assessments, by family, where most have one. */
function numbersOfAssessments(lines: SurveyedLine[]): Map<string, number> {
  const lowest = new Map<string, number>();
  let assessments = 0;
  let numbered = 0;
  for (const { assessment, section } of lines) {
    if (assessment !== null) assessments++;
    if (section === null) continue;
    numbered++;
    const value = section.values.at(-1) ?? 0;
    lowest.set(section.family, Math.min(value, lowest.get(section.family) ?? value));
  }
  return numbered * 2 > assessments ? lowest : new Map<string, number>();
}

function surveyLine(text: string): SurveyedLine {
  const folded = foldLine(text);
  const isBlank = !visible.test(text);
  const assessment = isBlank ? null : readAssessmentHeading(folded);
  const heading = isBlank ? null : readNumberedHeading(folded);
  const isHeading = heading !== null && (assessment === null || isLevelNamedLikeAssessment(heading));
  const line: SurveyedLine = {
    text,
    isBlank,
    folded: folded.text.trim(),
    heading: isHeading ? heading : null,
    section: isHeading ? null : heading,
    assessment: isHeading ? null : assessment,
    implementingBody: isBlank ? null : readImplementingBody(folded),
    isProse: isProse(text),
    part: null,
    noise: null,
  };
  line.part = partOf(line);
  return line;
}

/** Whether a line is too long for a heading of the document, or a sentence. */
export const isProse = (text: string): boolean =>
  text.length > longestHeading || isSentence(text) || text.includes("。");

function partOf(line: SurveyedLine): DocumentPart | null {
  if (line.heading !== null && line.heading.title !== "")
    return documentPart(comparisonKey(line.heading.title));
  return line.isProse ? null : documentPart(keyOf(line));
}

/** 施策1-1 外部評価 is a measure; 基本施策1 自己評価 and (1) 委員会評価 head texts. */
function isLevelNamedLikeAssessment({ kind, title }: NumberedHeading): boolean {
  return kind !== "none" && title !== "" && !/自己評価|自己点検|委員会|審議会|協議会|懇談会/.test(title);
}
