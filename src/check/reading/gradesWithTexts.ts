import type { AssessmentEntry } from "../../forms/evaluation/evaluation";
import { gradeOf, type Grade, type Scale } from "../../forms/scales";
import { remembered } from "../../sheet/remembered";

/** A grade that somebody gave, with the texts that the same person writes about it in the same stage. */
export interface GradedTexts {
  entry: AssessmentEntry;
  scale: Scale;
  grade: Grade;
  texts: readonly AssessmentEntry[];
}

/** The grades of a policy's sheets that their scales have, each with what is written beside it. */
export const gradesWithTexts = remembered((entries: readonly AssessmentEntry[]): GradedTexts[] => {
  const graded = entries.filter(({ asked }) => asked.kind.is === "choice");
  if (graded.length === 0) return [];
  const texts = new Map<AssessmentEntry["measure"], AssessmentEntry[]>();
  for (const entry of entries)
    if (entry.asked.kind.is === "text") {
      const others = texts.get(entry.measure);
      if (others === undefined) texts.set(entry.measure, [entry]);
      else others.push(entry);
    }
  return graded.flatMap((entry) => {
    const { kind, writtenBy, stage } = entry.asked;
    const grade = kind.is === "choice" ? gradeOf(kind.scale, entry.text) : null;
    if (grade === null || kind.is !== "choice") return [];
    const beside = (texts.get(entry.measure) ?? []).filter(
      ({ asked }) => asked.writtenBy === writtenBy && asked.stage === stage,
    );
    return [{ entry, scale: kind.scale, grade, texts: beside }];
  });
});
