import { classifyAnswer } from "../forms/answer";
import { textEntries, type AssessmentEntry, type PolicyEvaluation } from "../forms/evaluation/evaluation";
import { entryFinding, type Finding } from "./finding";
import { haveSameWords } from "./sameWords";

/** The assessments of one policy or measure are not copies of each other. 特になし is what two people may well say. */
export function checkSameText(part: PolicyEvaluation): Finding[] {
  const entries = textEntries(part);
  return entries.flatMap((entry, index) => {
    const isCopy = earlierFields(entries, index).some(({ text }) => haveSameWords(text, entry.text));
    return isCopy && classifyAnswer(entry.text) === "text" ? [entryFinding(entry, { code: "sameText" })] : [];
  });
}

/** Entries of the same policy or measure stand next to each other. */
function earlierFields(entries: readonly AssessmentEntry[], index: number): AssessmentEntry[] {
  const measure = entries[index]?.measure;
  let first = index;
  while (first > 0 && entries[first - 1]?.measure === measure) first--;
  return entries.slice(first, index);
}
