import type { SurveyedLine } from "./surveyedLine";
import { isSentence } from "../words/title";

/**
 * Takes the heading off numbers that stand alone on their lines as items of a list: 施策1-1 above 施策1-2, above a sentence or
 * above an assessment. Other numbers alone stand above their title, or above the headings below them.
 */
export function unmarkListedNumbers(lines: SurveyedLine[]): void {
  const written = lines.filter(({ isBlank, noise }) => !isBlank && noise === null);
  const listed = written.filter((line, index) => {
    if (!isAlone(line)) return false;
    const below = written[index + 1];
    const isText = below === undefined || below.assessment !== null || isSentence(below.text);
    const isInList = isSameAlone(line, below) || isSameAlone(line, written[index - 1]);
    return isText || isInList;
  });
  for (const line of listed) line.heading = null;
}

const isAlone = ({ heading }: SurveyedLine): boolean =>
  heading !== null && heading.number !== "" && heading.title === "";

const isSameAlone = (line: SurveyedLine, other: SurveyedLine | undefined): boolean =>
  other !== undefined && isAlone(other) && other.heading?.family === line.heading?.family;
