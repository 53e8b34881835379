import { foldLine } from "./foldedLine";
import { headNumberAt } from "./numbering";
import type { ReadNumber } from "./readNumber";

/** Reads a number without a label, perhaps with closing punctuation: `1-1`, `(ア)`; `null` for anything else. */
export function readBareNumber(text: string): ReadNumber | null {
  const folded = foldLine(text).text;
  const head = headNumberAt(folded, 0);
  return head !== null && /^[.,、。:)\s]*$/.test(folded.slice(head.end)) ? head : null;
}
