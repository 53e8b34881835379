import { check, checkPolicy, type Check } from "../../check/check";
import { findingSeverity, type Finding, type FindingSeverity, type Found } from "../../check/finding";
import type { Evaluation, PolicyEvaluation } from "../../forms/evaluation/evaluation";
import { totalProgress, type Progress } from "../../forms/evaluation/progress";
import { cellAddress } from "../../sheet/cellRange";
import { remembered } from "../../sheet/remembered";

/** What it means and the A1 address of its cell ("" for none). */
type Reported<Item> = Item & { severity: FindingSeverity; cell: string };

export type ReportedFinding = Reported<Finding>;

/** How far the writing has come and what is still to be looked at. */
export interface CheckReport extends Progress {
  /** Everything required is written and nothing about the sheets is wrong; warnings may remain. */
  isComplete: boolean;
  policies: number;
  findings: ReportedFinding[];
  /** Those that found them. */
  checks: readonly Check[];
  evaluation: Evaluation;
}

/** What is found about one policy's sheets and texts. */
export const policyFindings = (checks: readonly Check[], part: PolicyEvaluation): ReportedFinding[] =>
  checkPolicy(checks, part).map(reported);

const reported = remembered((finding: Finding): ReportedFinding =>
  withSeverity(finding, findingSeverity(finding.code)),
);

/** A finding with what it means. */
export const withSeverity = <Item extends Found<object>>(
  finding: Item,
  severity: FindingSeverity,
): Reported<Item> => ({
  ...finding,
  severity,
  cell: finding.place === null ? "" : cellAddress(finding.place.row, finding.place.column),
});

/** What a check of the evaluation comes to. */
export function checkEvaluation(checks: readonly Check[], evaluation: Evaluation): CheckReport {
  const findings = check(checks, evaluation).map(reported);
  const progress = totalProgress(evaluation);
  const hasErrors = findings.some(({ severity }) => severity === "error");
  return {
    ...progress,
    isComplete: !hasErrors && progress.filled === progress.required,
    policies: evaluation.plan.policies.length,
    findings,
    checks,
    evaluation,
  };
}
