import type { AssessmentEntry, Evaluation } from "../../forms/evaluation/evaluation";
import { stageOf } from "../../forms/settings";
import { stages, type Stage } from "../../forms/stages";
import { dayOfClock, readCalendarDate } from "../../plan/words/calendarDate";
import { owedTexts, type Owner } from "./owedTexts";

/** What is still to be written in a stage. */
export interface StageChase {
  stage: Stage;
  /** As somebody wrote it on 計画; "" where the stage has none. */
  dueDate: string;
  /** Whole days until then, negative once it is over; `null` where it is not known. */
  daysLeft: number | null;
  /** By whom, in the order of `owedTexts`. */
  owed: { owner: Owner; missing: AssessmentEntry[] }[];
}

/** The stages in which something is still owed. The date on 計画 is that of the stage that is open, or of all. */
export function chaseList(evaluation: Evaluation, now: Date): StageChase[] {
  const { settings } = evaluation;
  const { openStage } = stageOf(settings);
  const all = owedTexts(evaluation);
  return stages.flatMap((stage): StageChase[] => {
    const owed = all.flatMap(({ owner, missing: inAnyStage }) => {
      const missing = inAnyStage.filter(({ asked }) => asked.stage === stage);
      return missing.length === 0 ? [] : [{ owner, missing }];
    });
    if (owed.length === 0) return [];
    const hasDate = openStage === "all" || openStage === stage;
    const dueDate = hasDate ? (settings.dueDate ?? "") : "";
    return [{ stage, dueDate, daysLeft: daysUntil(dueDate, now), owed }];
  });
}

/** Whole days until a date that somebody wrote; `null` for what is none. */
export function daysUntil(dueDate: string, now: Date): number | null {
  const today = dayOfClock(now);
  const date = readCalendarDate(dueDate, today);
  return date === null ? null : date - today;
}
