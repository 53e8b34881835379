import { readBareNumber, type ReadNumber } from "./bareNumber";
import { foldLine } from "./foldedLine";
import { readNumberedHeading } from "./numberedHeading";

/** Reads a number that stands alone, perhaps with its label: `1-1`, `(ア)`, `施策1-1.`. */
export function readNumber(text: string): ReadNumber {
  const bare = readBareNumber(text);
  if (bare !== null) return bare;
  const labelled = readNumberedHeading(foldLine(text));
  return labelled?.title === "" ? labelled : { number: text.normalize("NFKC").trim(), values: [] };
}
