import { splitImplementingBody } from "./implementingBody";
import { readPriority } from "./priority";

/** A title without what stands at its end: the body that carries the measure out, the mark of a priority. */
export function readTitleEnd(typed: string): {
  title: string;
  isPriority: boolean;
  implementingBody: string;
} {
  const { title, implementingBody } = splitImplementingBody(typed);
  const { text, mark } = readPriority(title);
  return { title: text, isPriority: mark !== "none", implementingBody };
}
