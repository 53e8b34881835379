import { textOf, type Assessed, type Measure } from "../plan/plan";
import { isFilled } from "./answer";
import type { Field } from "./fields";
import { askedOf, stageOf, type Settings } from "./settings";
import { isOpen, isUnlocked } from "./stages";
import type { OwedCell, PlacedText } from "./statusFormula";

/** Whether a field has to be written about a policy (`measure` is `null`) or measure; `when` another is filled, by its key. */
export type Owing = "owed" | "notOwed" | "outOfScope" | { when: string };

export function owing(field: Field, measure: Measure | null, { openStage = "all" }: Settings): Owing {
  const { writtenBy, stage, required } = field;
  if (writtenBy === "committee" && measure?.isInScope === false) return "outOfScope";
  if (writtenBy === "nobody" || required === "never" || !isOpen(openStage, stage)) return "notOwed";
  return typeof required === "string" ? "owed" : { when: required.filled };
}

/** The same as its subject stands now. */
export function owingNow(
  field: Field,
  measure: Measure | null,
  subject: Assessed,
  settings: Settings,
): "owed" | "notOwed" | "outOfScope" {
  const is = owing(field, measure, settings);
  if (typeof is === "string") return is;
  return isFilled(textOf(subject, is.when)) ? "owed" : "notOwed";
}

/** How a field stands in what is published: absent where it is not asked and blank. */
export type Published = ReturnType<typeof owingNow> | "absent";

/** Until the next build puts it aside, what stands where 計画 asks nothing (any more) is published too: no text is left out in silence. */
export function publishedAs(
  field: Field,
  measure: Measure | null,
  subject: Assessed,
  settings: Settings,
): Published {
  if (askedOf(settings, measure).includes(field)) return owingNow(field, measure, subject, settings);
  return textOf(subject, field.key).trim() === "" ? "absent" : "notOwed";
}

/** Whether people type in a field's cell at all. */
export const isWritable = ({ writtenBy }: Field, measure: Measure | null): boolean =>
  writtenBy !== "nobody" && !(writtenBy === "committee" && measure?.isInScope === false);

/** Whether people type in it now: not where the workbook is locked to another stage. */
export const isTypedNow = (field: Field, measure: Measure | null, settings: Settings): boolean =>
  isWritable(field, measure) && isUnlocked(stageOf(settings), field.stage);

/** The cell of what is owed, for 状態; none where nothing is, or where what it depends on is not asked. */
export function owedCell(key: string, is: Owing, placed: (key: string) => PlacedText | null): OwedCell[] {
  const own = placed(key);
  if (own === null || is === "notOwed" || is === "outOfScope") return [];
  if (is === "owed") return [{ key, ...own }];
  const when = placed(is.when);
  return when === null ? [] : [{ key, ...own, when }];
}
