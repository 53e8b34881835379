import { awaitedBodies } from "../../collect/awaitedBodies";
import { readReceipts } from "../../collect/readReceipts";
import { receivedBodies } from "../../collect/receivedBodies";
import type { Evaluation } from "../../forms/evaluation/evaluation";
import type { Stage } from "../../forms/stages";
import type { SheetContent } from "../../sheet/sheetContent";

/** A stage in which files have come back. */
export interface ReturnedRound {
  stage: Stage;
  /** How many bodies have sent theirs, and which have not. */
  received: number;
  awaited: string[];
}

/** The stages in which files have come back this fiscal year, as 取込記録 says. */
export const returnedRounds = (sheets: readonly SheetContent[], evaluation: Evaluation): ReturnedRound[] =>
  [...receivedBodies(readReceipts(sheets, evaluation.plan.fiscalYear))].map(([stage, bodies]) => ({
    stage,
    received: bodies.size,
    awaited: awaitedBodies(evaluation, bodies),
  }));
