import { isSentence } from "../words/title";
import type { SurveyedLine } from "./surveyedLine";
import { writtenLines, type Noise } from "./noise";

/**
 * Numbers that stand alone on their lines as items of a list, by index: 施策1-1 above 施策1-2, above a sentence or above an
 * assessment. Other numbers alone stand above their title, or above the headings below them.
 */
export function findListedNumbers(lines: readonly SurveyedLine[], noise: Noise): ReadonlySet<number> {
  const written = writtenLines(lines).filter((index) => noise[index] === null);
  const at = (position: number): SurveyedLine | undefined => lines[written[position] ?? -1];
  const listed = written.filter((index, position) => {
    const line = lines[index];
    if (line === undefined || !isAlone(line)) return false;
    const below = at(position + 1);
    const isText = below === undefined || below.assessment !== null || isSentence(below.text);
    return isText || isSameAlone(line, below) || isSameAlone(line, at(position - 1));
  });
  return new Set(listed);
}

const isAlone = ({ heading }: SurveyedLine): boolean =>
  heading !== null && heading.number !== "" && heading.title === "";

const isSameAlone = (line: SurveyedLine, other: SurveyedLine | undefined): boolean =>
  other !== undefined && isAlone(other) && other.heading?.family === line.heading?.family;
