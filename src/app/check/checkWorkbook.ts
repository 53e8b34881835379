import { allChecks } from "../../check/allChecks";
import type { RunExcel } from "../../excel/runExcel";
import { ofStage } from "../../forms/evaluation/ofStage";
import { readEvaluation } from "../../forms/evaluation/readEvaluation";
import { stageFields, type Stage } from "../../forms/stages";
import { WorkbookError } from "../failure";
import { readWorkbook } from "../readWorkbook";
import { checkEvaluation, type CheckReport } from "./checkEvaluation";
import { returnedRounds, type ReturnedRound } from "./returnedRounds";

/**
 * Checks the workbook, without changing it; all that is owed by now, or what one stage owes.
 * @throws WorkbookError when it has no plan sheet, or nothing that is written in the stage; HostError when Excel fails.
 */
export async function checkWorkbook(
  run: RunExcel,
  stage: Stage | null = null,
): Promise<CheckReport & { rounds: ReturnedRound[] }> {
  const { sheets } = await run(readWorkbook);
  const evaluation = readEvaluation(sheets);
  if (evaluation === null) throw new WorkbookError("notOurs");
  const rounds = returnedRounds(sheets, evaluation);
  if (stage === null) return { ...checkEvaluation(allChecks, evaluation), rounds };
  if (stageFields(evaluation.settings.fields, stage).length === 0)
    throw new WorkbookError("nothingInStage", { subject: stage });
  return {
    ...checkEvaluation(allChecks, ofStage(evaluation, stage)),
    rounds: rounds.filter((round) => round.stage === stage),
  };
}
