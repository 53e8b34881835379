import { foldLine, typedText } from "./foldedLine";
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

/** What people write before a number in a column that says it already. */
const label = /^(?:(?:基本|重点)?(?:施策|政策|目標|方針)\s*)?/;
/** What parts a number from a title; a bracket does so by itself. */
const separator = /(?:[.,、。:)]\s*|\s+|(?<=\)))/y;

/** The number that was typed before a title, in its cell: `1-1 相談`, `(1)相談`, `施策1：相談`; "" where there is none. */
export function numberBefore(text: string): { number: string; title: string } {
  const line = foldLine(text);
  const head = headNumberAt(line.text, label.exec(line.text)?.[0].length ?? 0);
  if (head === null) return { number: "", title: text };
  separator.lastIndex = head.end;
  const between = separator.exec(line.text)?.[0];
  const title = between === undefined ? "" : typedText(line, head.end + between.length);
  return title === "" ? { number: "", title: text } : { number: head.number, title };
}
