import { isFilled } from "../../forms/answer";
import type { AssessmentEntry, Evaluation } from "../../forms/evaluation";
import { entryFinding, type Finding } from "../finding";

/** The assessments of one policy or measure are not copies of each other. */
export function checkSameText({ entries }: Evaluation): Finding[] {
  return entries.flatMap((entry, index) => {
    const earlier = earlierFields(entries, index).some(
      ({ text }) => sameWords(text) === sameWords(entry.text),
    );
    return earlier && isFilled(entry.text) ? [entryFinding(entry, { code: "sameText" })] : [];
  });
}

const sameWords = (text: string): string => text.normalize("NFKC").replace(/\s+/g, "");

/** Entries of the same policy or measure stand next to each other. */
function earlierFields(entries: readonly AssessmentEntry[], index: number): AssessmentEntry[] {
  const entry = entries[index];
  let first = index;
  while (
    first > 0 &&
    entries[first - 1]?.policy === entry?.policy &&
    entries[first - 1]?.measure === entry?.measure
  )
    first--;
  return entries.slice(first, index);
}
