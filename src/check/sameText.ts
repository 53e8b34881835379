import { foldText } from "../plan/words/foldText";
import { isFilled } from "../forms/answer";
import { textEntries, type AssessmentEntry, type PolicyEvaluation } from "../forms/evaluation/evaluation";
import { entryFinding, type Finding } from "./finding";

/** The assessments of one policy or measure are not copies of each other. */
export function checkSameText(part: PolicyEvaluation): Finding[] {
  const entries = textEntries(part);
  return entries.flatMap((entry, index) => {
    const isCopy = earlierFields(entries, index).some(({ text }) => isSameText(text, entry.text));
    return isCopy && isFilled(entry.text) ? [entryFinding(entry, { code: "sameText" })] : [];
  });
}

/** So many characters tell most texts apart. */
const beginning = 60;
const told = 20;

const words = (text: string): string => foldText(text).replace(/\s+/g, "");

function isSameText(one: string, other: string): boolean {
  const [start, otherStart] = [one, other].map((text) => words(text.slice(0, beginning)).slice(0, told));
  const isTold = start?.length === told && otherStart?.length === told;
  if (isTold && start !== otherStart) return false;
  return words(one) === words(other);
}

/** Entries of the same policy or measure stand next to each other. */
function earlierFields(entries: readonly AssessmentEntry[], index: number): AssessmentEntry[] {
  const measure = entries[index]?.measure;
  let first = index;
  while (first > 0 && entries[first - 1]?.measure === measure) first--;
  return entries.slice(first, index);
}
