import type { BasicPolicy } from "../plan/plan";
import { isFilled } from "./answer";
import type { AssessmentEntry, Evaluation } from "./evaluation";

/** How far the writing has come; counts of texts, `measures` of measures. */
export interface Progress {
  measures: number;
  required: number;
  filled: number;
}

const count = (measures: number, entries: readonly AssessmentEntry[]): Progress => ({
  measures,
  required: entries.length,
  filled: entries.filter(({ text, error }) => error === null && isFilled(text)).length,
});

/** Progress of every policy, in the plan's order. */
export function policyProgress({ plan, entries }: Evaluation): (Progress & { policy: BasicPolicy })[] {
  const entriesOf = new Map<BasicPolicy, AssessmentEntry[]>();
  for (const entry of entries) {
    const own = entriesOf.get(entry.policy);
    if (own === undefined) entriesOf.set(entry.policy, [entry]);
    else own.push(entry);
  }
  return plan.policies.map((policy) => ({
    policy,
    ...count(policy.measures.length, entriesOf.get(policy) ?? []),
  }));
}

/** Progress of the whole plan. */
export function totalProgress({ plan, entries }: Evaluation): Progress {
  return count(
    plan.policies.reduce((sum, { measures }) => sum + measures.length, 0),
    entries,
  );
}
