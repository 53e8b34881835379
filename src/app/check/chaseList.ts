import type { AssessmentEntry, Evaluation } from "../../forms/evaluation/evaluation";
import { stageOf } from "../../forms/settings";
import { stages, type Stage } from "../../forms/stages";
import { dayOfClock, readCalendarDate } from "../../plan/words/calendarDate";
import { owedTexts, type Owner } from "./owedTexts";

/** Who still has to write what in a stage. */
export interface ChasedTexts {
  stage: Stage;
  owner: Owner;
  missing: AssessmentEntry[];
  /** As somebody wrote it on 計画; "" where the stage has none. */
  dueDate: string;
  /** Until then, negative once it is over; `null` where it is not known. */
  daysLeft: number | null;
}

/** What is still owed, stage by stage, in the order of `owedTexts`. The date on 計画 is that of the stage that is open, or of all. */
export function chaseList(evaluation: Evaluation, now: Date): ChasedTexts[] {
  const { settings } = evaluation;
  const { openStage } = stageOf(settings);
  const owed = owedTexts(evaluation);
  return stages.flatMap((stage) => {
    const hasDate = openStage === "all" || openStage === stage;
    const dueDate = hasDate ? (settings.dueDate ?? "") : "";
    const daysLeft = daysUntil(dueDate, now);
    return owed.flatMap(({ owner, missing: all }) => {
      const missing = all.filter(({ asked }) => asked.stage === stage);
      return missing.length === 0 ? [] : [{ stage, owner, missing, dueDate, daysLeft }];
    });
  });
}

/** Whole days until a date that somebody wrote; `null` where it is none. */
export function daysUntil(dueDate: string, now: Date): number | null {
  const today = dayOfClock(now);
  const date = readCalendarDate(dueDate, today);
  return date === null ? null : date - today;
}
