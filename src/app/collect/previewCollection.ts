import { collection, type Collection, type ReturnedFile } from "../../collect/collection";
import { readReceipts } from "../../collect/readReceipts";
import { decideBy, seenKey, type Choice, type Decision } from "../../collect/decision";
import type { Evaluation } from "../../forms/evaluation/evaluation";
import { readEvaluation } from "../../forms/evaluation/readEvaluation";
import type { SheetContent } from "../../sheet/sheetContent";
import { WorkbookError } from "../failure";

/** @throws WorkbookError when the workbook has no plan sheet. */
export function evaluationOf(sheets: readonly SheetContent[]): Evaluation {
  const evaluation = readEvaluation(sheets);
  if (evaluation === null) throw new WorkbookError("notOurs");
  return evaluation;
}

/**
 * What collecting files would come to with the decisions given so far; nothing is written.
 * @throws WorkbookError when the workbook has no plan sheet.
 */
export function previewCollection(
  sheets: readonly SheetContent[],
  returned: readonly ReturnedFile[],
  decisions: readonly Decision[],
): Collection {
  const evaluation = evaluationOf(sheets);
  const received = readReceipts(sheets, evaluation.plan.fiscalYear);
  return collection(evaluation, returned, { decide: decideBy(decisions), received });
}

/** The decisions with one more, or with another one for the same conflict. */
export const withDecision = (decisions: readonly Decision[], decision: Decision): Decision[] => [
  ...decisions.filter(({ conflict }) => seenKey(conflict) !== seenKey(decision.conflict)),
  decision,
];

/** Decisions of the same kind for all conflicts, also for those that only come of them, as with a second file of a body. */
export function decideAll(
  sheets: readonly SheetContent[],
  returned: readonly ReturnedFile[],
  choice: Choice,
): Decision[] {
  const { conflicts } = collection(evaluationOf(sheets), returned, { decide: () => choice });
  return conflicts.map((conflict) => ({ conflict, choice }));
}
