import type { BasicPolicy } from "../../plan/plan";
import { remembered } from "../../sheet/remembered";
import { isFilled } from "../answer";
import type { Evaluation, PolicyEvaluation } from "./evaluation";

/** How far the writing has come; counts of texts, `measures` of measures. */
export interface Progress {
  measures: number;
  required: number;
  filled: number;
}

type PolicyProgress = Progress & { policy: BasicPolicy };

const progressOf = remembered(({ policy, entries }: PolicyEvaluation): PolicyProgress => ({
  policy,
  measures: policy.measures.length,
  required: entries.filter(({ isOwed }) => isOwed).length,
  filled: entries.filter(({ isOwed, text, error }) => isOwed && error === null && isFilled(text)).length,
}));

/** Progress of every policy, in the plan's order. */
export function policyProgress({ policies }: Evaluation): PolicyProgress[] {
  return policies.map(progressOf);
}

/** Progress of the whole plan. */
export function totalProgress(evaluation: Evaluation): Progress {
  const all = policyProgress(evaluation);
  const sum = (count: keyof Progress) => all.reduce((total, progress) => total + progress[count], 0);
  return { measures: sum("measures"), required: sum("required"), filled: sum("filled") };
}
