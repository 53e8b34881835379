import { readBareNumber } from "./bareNumber";
import { foldLine } from "./foldedLine";
import { readNumberedHeading } from "./numberedHeading";

/** A number as it stands in a cell. */
export interface ReadNumber {
  /** As a plan holds it: without its label and closing punctuation. What is no number stays as it is. */
  number: string;
  /** Its parts as ordinals; [] when it is no number. */
  values: number[];
}

/** Reads a number that stands alone, perhaps with its label: `1-1`, `(ア)`, `施策1-1.`. */
export function readNumber(text: string): ReadNumber {
  const bare = readBareNumber(text);
  if (bare !== null) return bare;
  const labelled = readNumberedHeading(foldLine(text));
  return labelled?.title === "" ? labelled : { number: text.normalize("NFKC").trim(), values: [] };
}
