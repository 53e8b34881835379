import type { NumberedHeading } from "../words/numberedHeading";
import type { LineReason } from "../planLine";
import type { SeenLine } from "./seenLine";

/** A line beside the others. */
export interface HeadedLine extends SeenLine {
  /** The numbered heading that it may be, among such lines. */
  heading: NumberedHeading | null;
}

/** Looks again at which lines may be headings, once noise is known. */
export type HeadingPass = (
  lines: readonly HeadedLine[],
  noise: readonly (LineReason | null)[],
) => readonly HeadedLine[];

/** Finds which lines may be headings. Labels without a number head a line only where no line has a number. */
export function findHeadings(lines: readonly SeenLine[]): HeadedLine[] {
  const isNumbered = lines.some((line) => candidate(line)?.number);
  const sections = isNumbered ? numbersOfAssessments(lines) : null;
  return lines.map((line) => {
    const heading = candidate(line);
    const isNone = heading !== null && sections !== null && isNoHeading(heading, sections);
    return { ...line, heading: isNone ? null : heading };
  });
}

const candidate = ({ numbered, assessment }: SeenLine): NumberedHeading | null =>
  assessment === null ? numbered : null;

const isNoHeading = (
  { number, kind, values, family }: NumberedHeading,
  sections: Map<string, number>,
): boolean => number === "" || (kind === "none" && (values.at(-1) ?? 0) < (sections.get(family) ?? 0));

const fewestNumbered = 2;

/** (1) 主な取組 beside (2) 自己評価 and (3) 委員会の意見 is no measure: the lowest number of assessments, by family, where most have one. */
function numbersOfAssessments(lines: readonly SeenLine[]): Map<string, number> {
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
