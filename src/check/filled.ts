import { classifyAnswer } from "../forms/answer";
import type { AssessmentEntry, PolicyEvaluation } from "../forms/evaluation/evaluation";
import { numberIn } from "../forms/fieldText";
import { gradeOf } from "../forms/scales";
import { entryFinding, type Finding, type FindingDetail } from "./finding";

/** All that a cell with a date (from 1954 to 2119) or a share holds, however it is shown there: `42795`, `0.85`. */
const dateOrShare = /^(?:[2-7]\d{4}(?:\.\d+)?|-?\d+\.\d+(?:e[+-]\d+)?)$/;

/** Every required text is written: not blank, not a placeholder, not an error, not that of another fiscal year. 特になし and a number that may be a date are worth a second look. */
export function checkFilled({ entries }: PolicyEvaluation): Finding[] {
  return entries.flatMap((entry): Finding[] => {
    if (entry.place === null || !(entry.isOwed || entry.text.trim() !== "" || entry.error !== null))
      return [];
    if (entry.error !== null) return [entryFinding(entry, { code: "errorValue", error: entry.error })];
    const wrong = wrongKind(entry);
    if (wrong !== null) return [entryFinding(entry, wrong)];
    if (entry.asked.kind.is !== "text" && entry.text.trim() !== "") return [];
    const answer = classifyAnswer(entry.text);
    if (answer === "blank") return [entryFinding(entry, { code: "blank" })];
    if (answer === "placeholder") return [entryFinding(entry, { code: "placeholder", text: entry.text })];
    const same = entry.earlier.find(({ text }) => text === entry.text);
    if (same !== undefined)
      return [entryFinding(entry, { code: "earlierText", fiscalYear: same.fiscalYear })];
    if (dateOrShare.test(entry.text)) return [entryFinding(entry, { code: "numberOnly", text: entry.text })];
    return answer === "none" ? [entryFinding(entry, { code: "noneAnswer", text: entry.text })] : [];
  });
}

/** What was pasted past the list of a grade, or stands for a number and is none. */
function wrongKind({ asked: { kind }, text }: AssessmentEntry): FindingDetail | null {
  if (text.trim() === "") return null;
  if (kind.is === "number" && numberIn(text) === null) return { code: "notANumber", text };
  if (kind.is !== "choice" || gradeOf(kind.scale, text) !== null) return null;
  return { code: "notAGrade", text, choices: kind.scale.grades.map(({ symbol }) => symbol) };
}
