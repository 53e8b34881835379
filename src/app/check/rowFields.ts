import { gradeOf, type Grade } from "../../forms/scales";
import type { AssessmentEntry, Evaluation } from "../../forms/evaluation/evaluation";
import type { EarlierText } from "../../forms/archiveSheet/earlierTexts";
import { numberIn } from "../../forms/fieldText";
import { earlierKey, type FieldKind } from "../../forms/fields";
import { stageOf } from "../../forms/settings";
import { isUnlocked, type Stage } from "../../forms/stages";
import { textOf } from "../../plan/plan";
import { previousFiscalYear } from "../../plan/words/nextFiscalYear";
import { daysUntil } from "./chaseList";
import { isOffered, textKey, type WorkItem, type WorkText } from "./worklist";

/** A field of a measure, or of a policy as a whole, as it is typed in the pane. */
export interface RowField {
  text: Pick<WorkText, "key" | "field" | "text" | "place" | "findings">;
  kind: FieldKind;
  stage: Stage;
  /** The workbook is locked to another stage. */
  isLocked: boolean;
  /** What was written here the year before; `null` where it is not known. */
  earlier: EarlierText | null;
}

/** What is to be told above fields of a stage, where it matters which one it is. */
export interface StageDue {
  stage: Stage;
  dueDate: string;
  daysLeft: number | null;
}

/** What can be typed about an item, in the order of its columns: what is owed or written, and what may be left blank in a stage that is open. */
export function rowFields(evaluation: Evaluation, item: WorkItem): RowField[] {
  const stage = stageOf(evaluation.settings);
  const part = evaluation.policies.find(({ policy }) => policy === item.policy);
  const texts = new Map(item.texts.map((text) => [text.key, text]));
  return (part?.entries ?? [])
    .filter(({ measure }) => measure === item.measure)
    .flatMap((entry): RowField[] => {
      const { field, text, place, asked } = entry;
      const isLocked = !isUnlocked(stage, asked.stage);
      const listed = texts.get(textKey(entry));
      if (listed === undefined && !isOffered(entry, evaluation.settings)) return [];
      return [
        {
          text: listed ?? { key: textKey(entry), field, text, place, findings: [] },
          kind: asked.kind,
          stage: asked.stage,
          isLocked,
          earlier: earlierText(entry, evaluation.plan.fiscalYear),
        },
      ];
    });
}

/** As its own field shows it, else what was put into 保管 last. */
function earlierText({ policy, measure, field, earlier }: AssessmentEntry, year: string): EarlierText | null {
  const shown = textOf(measure ?? policy, earlierKey(field));
  if (shown.trim() !== "") return { fiscalYear: previousFiscalYear(year) ?? "", text: shown };
  return earlier[0] ?? null;
}

/** Of a workbook that is open up to a stage or has a date; `null` of any other. */
export function stageDue({ settings }: Evaluation, stage: Stage, now: Date): StageDue | null {
  const { openStage } = stageOf(settings);
  const { dueDate = "" } = settings;
  if (openStage === "all" && dueDate === "") return null;
  if (openStage !== "all" && openStage !== stage) return { stage, dueDate: "", daysLeft: null };
  return { stage, dueDate, daysLeft: daysUntil(dueDate, now) };
}

/** A number as it is written without commas, in half width; any other text as it is. */
export const plainNumber = (text: string): string => String(numberIn(text) ?? text);

/** The grade that a text is; `null` for none. */
export const gradeIn = (kind: FieldKind & { is: "choice" }, text: string): Grade | null =>
  gradeOf(kind.scale, text);
