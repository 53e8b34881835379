import { foldLine } from "./foldedLine";
import { headNumberAt } from "./numbering";

/** A number as it stands in a cell. */
export interface ReadNumber {
  /** As a plan holds it: without its label and closing punctuation. What is no number stays as it is. */
  number: string;
  /** Its parts as ordinals; [] when it is no number. */
  values: number[];
}

/** Reads a number without a label, perhaps with closing punctuation: `1-1`, `(ア)`; `null` for anything else. */
export function readBareNumber(text: string): ReadNumber | null {
  const folded = foldLine(text).text;
  const head = headNumberAt(folded, 0);
  return head !== null && /^[.,、。:)\s]*$/.test(folded.slice(head.end)) ? head : null;
}
