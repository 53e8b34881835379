import { allChecks } from "../../check/allChecks";
import type { RunExcel } from "../../excel/runExcel";
import { ofStage } from "../../forms/evaluation/ofStage";
import { readEvaluation } from "../../forms/evaluation/readEvaluation";
import type { Stage } from "../../forms/stages";
import { WorkbookError } from "../failure";
import { readWorkbook } from "../readWorkbook";
import { checkEvaluation, type CheckReport } from "./checkEvaluation";

/**
 * Checks the workbook, without changing it; all that is owed by now, or what one stage owes.
 * @throws WorkbookError when it has no plan sheet; HostError when Excel fails.
 */
export async function checkWorkbook(run: RunExcel, stage: Stage | null = null): Promise<CheckReport> {
  const { sheets } = await run(readWorkbook);
  const evaluation = readEvaluation(sheets);
  if (evaluation === null) throw new WorkbookError("notOurs");
  return checkEvaluation(allChecks, stage === null ? evaluation : ofStage(evaluation, stage));
}
