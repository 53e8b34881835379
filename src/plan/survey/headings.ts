import type { NumberedHeading } from "../words/numberedHeading";
import type { LineReason } from "../planLine";
import type { SurveyedLine } from "./surveyedLine";

/** Looks again at which lines may be headings, once noise is known. */
export type HeadingPass = (
  lines: readonly SurveyedLine[],
  noise: readonly (LineReason | null)[],
) => readonly SurveyedLine[];

/** Finds which lines may be headings. Labels without a number head a line only where no line has a number. */
export function findHeadings(lines: readonly SurveyedLine[]): readonly SurveyedLine[] {
  if (!lines.some(({ heading }) => heading?.number)) return lines;
  const sections = numbersOfAssessments(lines);
  return lines.map((line) =>
    line.heading !== null && isNoHeading(line.heading, sections) ? { ...line, heading: null } : line,
  );
}

const isNoHeading = (
  { number, kind, values, family }: NumberedHeading,
  sections: Map<string, number>,
): boolean => number === "" || (kind === "none" && (values.at(-1) ?? 0) < (sections.get(family) ?? 0));

const fewestNumbered = 2;

/** (1) 主な取組 beside (2) 自己評価 and (3) 委員会の意見 is no measure: the lowest number of assessments, by family, where most have one. */
function numbersOfAssessments(lines: readonly SurveyedLine[]): Map<string, number> {
  const lowest = new Map<string, number>();
  let assessments = 0;
  let counted = 0;
  for (const { assessment, numbered } of lines) {
    if (assessment === null) continue;
    assessments++;
    if (numbered === null) continue;
    counted++;
    const value = numbered.values.at(-1) ?? 0;
    lowest.set(numbered.family, Math.min(value, lowest.get(numbered.family) ?? value));
  }
  return counted >= fewestNumbered && counted * 2 > assessments ? lowest : new Map<string, number>();
}
