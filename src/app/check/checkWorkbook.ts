import { check, checkPolicy } from "../../check/check";
import { findingSeverity, type Finding, type FindingSeverity } from "../../check/finding";
import { readWorkbook } from "../readWorkbook";
import type { RunExcel } from "../../excel/runExcel";
import type { Evaluation, PolicyEvaluation } from "../../forms/evaluation/evaluation";
import { totalProgress, type Progress } from "../../forms/evaluation/progress";
import { ofStage } from "../../forms/evaluation/ofStage";
import { readEvaluation } from "../../forms/evaluation/readEvaluation";
import { stageFields, type Stage } from "../../forms/stages";
import { cellAddress } from "../../sheet/cellRange";
import { remembered } from "../../sheet/remembered";
import { WorkbookError } from "../failure";
import { returnedRounds, type ReturnedRound } from "./returnedRounds";

/** A finding with what it means and the A1 address of its cell ("" for none). */
export type ReportedFinding = Finding & { severity: FindingSeverity; cell: string };

/** How far the writing has come and what is still to be looked at. */
export interface CheckReport extends Progress {
  /** Everything required is written and nothing about the sheets is wrong; warnings may remain. */
  isComplete: boolean;
  policies: number;
  findings: ReportedFinding[];
  evaluation: Evaluation;
}

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
  if (stage === null) return { ...checkEvaluation(evaluation), rounds };
  if (stageFields(evaluation.settings.fields, stage).length === 0)
    throw new WorkbookError("nothingInStage", { subject: stage });
  return {
    ...checkEvaluation(ofStage(evaluation, stage)),
    rounds: rounds.filter((round) => round.stage === stage),
  };
}

/** What is found about one policy's sheets and texts. */
export const policyFindings = (part: PolicyEvaluation): ReportedFinding[] => checkPolicy(part).map(reported);

export const reported = remembered((finding: Finding): ReportedFinding => ({
  ...finding,
  severity: findingSeverity(finding.code),
  cell: finding.place === null ? "" : cellAddress(finding.place.row, finding.place.column),
}));

/** What a check of the evaluation comes to. */
export function checkEvaluation(evaluation: Evaluation): CheckReport {
  const findings = check(evaluation).map(reported);
  const progress = totalProgress(evaluation);
  const hasErrors = findings.some(({ severity }) => severity === "error");
  return {
    ...progress,
    isComplete: !hasErrors && progress.filled === progress.required,
    policies: evaluation.plan.policies.length,
    findings,
    evaluation,
  };
}
