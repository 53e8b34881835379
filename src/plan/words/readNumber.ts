import { foldLine } from "./foldedLine";
import { headNumberAt } from "./numbering";
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
  const folded = foldLine(text);
  const head = headNumberAt(folded.text, 0);
  if (head !== null && /^[.,、。:)\s]*$/.test(folded.text.slice(head.end))) return head;
  const labelled = readNumberedHeading(folded);
  return labelled?.title === "" ? labelled : { number: text.normalize("NFKC").trim(), values: [] };
}
