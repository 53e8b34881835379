import type { Saying } from "../correction";
import { comparisonKey } from "../words/foldedLine";
import { documentPart, type DocumentPart } from "../words/documentParts";
import type { Noise } from "./noise";
import type { PartsLeftOut } from "./partsLeftOut";
import { keyOf, type SurveyedLine } from "./surveyedLine";

/** Of an entry of contents. */
const leadersAndPage = /(?<=[^\d])[.…‥・·⋯_─━―-]*\d{1,3}$/;

/** What was found about lines, by index. */
export interface Findings {
  noise: Noise;
  /** Numbers that stand alone as items of a list. */
  listed: ReadonlySet<number>;
  leftOut: PartsLeftOut;
  said: readonly (Saying | null)[];
}

/** Puts together what was found about each line. */
export const withFindings = (lines: readonly SurveyedLine[], found: Findings): SurveyedLine[] =>
  lines.map((line, index) => {
    const heading = found.listed.has(index) ? null : line.heading;
    const noise = found.noise[index] ?? null;
    const leftOut = found.leftOut[index] ?? null;
    const said = found.said[index] ?? null;
    const part = partOf(line);
    const isKnown = heading === line.heading && (noise ?? leftOut ?? said ?? part) === null;
    return isKnown ? line : { ...line, heading, noise, part, leftOut, said };
  });

function partOf(line: SurveyedLine): DocumentPart | null {
  const title = line.heading?.title ?? "";
  if (title !== "") return documentPart(comparisonKey(title));
  return line.isProse || line.isBlank ? null : documentPart(keyOf(line).replace(leadersAndPage, ""));
}
