import { classifyAnswer } from "../../forms/answer";
import type { PolicyEvaluation } from "../../forms/evaluation/evaluation";
import { entryFinding, type Finding } from "../finding";
import { gradesWithTexts } from "./gradesWithTexts";

/** A grade that asks for a reason has one in a text of whoever gave it. A text that is owed and blank is told at its own cell. */
export function checkMissingReason({ entries }: PolicyEvaluation): Finding[] {
  return gradesWithTexts(entries).flatMap(({ entry, grade, texts }) => {
    if (!grade.needsReason || texts.length === 0) return [];
    const answers = texts.map(({ text, isOwed }) => ({ is: classifyAnswer(text), isOwed }));
    const isTold = answers.some(({ is, isOwed }) => isOwed && (is === "blank" || is === "placeholder"));
    if (isTold || answers.some(({ is }) => is === "text")) return [];
    return [entryFinding(entry, { code: "reasonMissing", grade: grade.symbol })];
  });
}
