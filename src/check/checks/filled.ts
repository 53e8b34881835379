import { classifyAnswer } from "../../forms/answer";
import type { PolicyEvaluation } from "../../forms/evaluation";
import { entryFinding, type Finding } from "../finding";

/** Every required text is written: not blank, not a placeholder, not an error. A bare なし is an answer worth a second look. */
export function checkFilled({ entries }: PolicyEvaluation): Finding[] {
  return entries.flatMap((entry): Finding[] => {
    if (entry.place === null) return [];
    if (entry.error !== null) return [entryFinding(entry, { code: "errorValue", error: entry.error })];
    const answer = classifyAnswer(entry.text);
    if (answer === "blank") return [entryFinding(entry, { code: "blank" })];
    if (answer === "placeholder") return [entryFinding(entry, { code: "placeholder", text: entry.text })];
    return answer === "none" ? [entryFinding(entry, { code: "noneAnswer", text: entry.text })] : [];
  });
}
