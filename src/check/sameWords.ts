import { foldText } from "../plan/words/foldText";

/** So many characters tell most texts apart. */
const beginning = 60;
const told = 20;

/** A text without what does not count when two are compared: spaces, line ends, differences of width. */
export const words = (text: string): string => foldText(text).replace(/\s+/g, "");

/** The first of a text's words; two texts of which these differ are not the same. `null` where there are too few to tell. */
export function firstWords(text: string): string | null {
  const start = words(text.slice(0, beginning)).slice(0, told);
  return start.length === told ? start : null;
}

/** Whether two texts are the same, whatever their spaces and widths. */
export function haveSameWords(one: string, other: string): boolean {
  const [start, otherStart] = [firstWords(one), firstWords(other)];
  if (start !== null && otherStart !== null && start !== otherStart) return false;
  return words(one) === words(other);
}
