import type { Saying } from "../correction";
import type { LineReason } from "../planLine";
import { comparisonKey } from "../words/foldedLine";
import { documentPart, type DocumentPart } from "../words/documentParts";
import type { HeadedLine } from "./headedLine";
import type { Noise } from "./noise";
import type { PartsLeftOut } from "./partsLeftOut";
import { keyOf } from "./seenLine";

/** What a line could be, after a look at all of them. */
export interface SurveyedLine extends HeadedLine {
  /** Why the line is noise, or null. */
  noise: LineReason | null;
  /** The part of the document that its title names, or the whole line where it has none. */
  part: DocumentPart | null;
  /** Whether it heads a part that is left out, or stands in one. */
  leftOut: "head" | "inside" | null;
  /** What a person said that it is, of it or of a line that it looks like. */
  said: Saying | null;
}

/** Puts together what was found about each line. */
export const surveyed = (
  lines: readonly HeadedLine[],
  noise: Noise,
  listed: ReadonlySet<number>,
  leftOut: PartsLeftOut,
  said: readonly (Saying | null)[],
): SurveyedLine[] =>
  lines.map((line, index) => ({
    ...line,
    heading: listed.has(index) ? null : line.heading,
    noise: noise[index] ?? null,
    part: partOf(line),
    leftOut: leftOut[index] ?? null,
    said: said[index] ?? null,
  }));

function partOf(line: HeadedLine): DocumentPart | null {
  const title = line.heading?.title ?? "";
  if (title !== "") return documentPart(comparisonKey(title));
  return line.isProse || line.isBlank ? null : documentPart(keyOf(line));
}
