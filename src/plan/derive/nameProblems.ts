import type { PlanProblem } from "../problem";
import { numberGaps } from "../rules/numberGaps";
import { repeatedNumbers } from "../rules/repeatedNumbers";
import { repeatedTitles } from "../rules/repeatedTitles";
import type { GatheredPolicy } from "./gatheredPolicy";

/** Numbers given twice or left out, and titles given twice, at their lines. */
export const nameProblems = (policies: readonly GatheredPolicy[]): PlanProblem[] => [
  ...repeatedNumbers(policies).map(({ item, first }): PlanProblem => {
    const { line, number } = item.measure ?? item.policy;
    const firstLine = (first.measure ?? first.policy).line;
    return item.measure === null
      ? { code: "duplicatePolicyNumber", line, number, firstLine }
      : { code: "duplicateMeasureNumber", line, policy: item.policy.number, number, firstLine };
  }),
  ...numberGaps(policies).map(({ policy, measure, after, first }): PlanProblem => {
    const { line, number } = measure ?? policy;
    return measure === null
      ? { code: "policyNumberGap", line, after, number }
      : { code: "measureNumberGap", line, policy: policy.number, after, first, number };
  }),
  ...repeatedTitles(policies).map(({ item, first }): PlanProblem => {
    const { line, number, title } = item.measure ?? item.policy;
    const { number: firstNumber } = first.measure ?? first.policy;
    if (item.measure === null) return { code: "duplicatePolicyTitle", line, number, firstNumber, title };
    const [policy, firstPolicy] = [item.policy.number, first.policy.number];
    return { code: "duplicateMeasureTitle", line, policy, number, firstPolicy, firstNumber, title };
  }),
];
