import { isFilled } from "../../forms/answer";
import type { PolicyEvaluation } from "../../forms/evaluation/evaluation";
import { entryFinding, type Finding } from "../finding";
import { words } from "../sameWords";
import { intent } from "./intentWords";

/** Longer texts say something of the matter too. */
const longest = 80;

/** A text says what was done or thought, not only that something will be considered: 今後検討する。 */
export function checkIntentOnly({ entries }: PolicyEvaluation): Finding[] {
  return entries.flatMap((entry) =>
    isIntentOnly(entry.text) ? [entryFinding(entry, { code: "intentOnly", text: entry.text })] : [],
  );
}

function isIntentOnly(text: string): boolean {
  if (text.length > longest || !isFilled(text)) return false;
  const sentences = text.split(/[。．\n]/).flatMap((sentence) => words(sentence) || []);
  return sentences.every((sentence) => intent.test(sentence));
}
