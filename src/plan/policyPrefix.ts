import { numberValues } from "./numbering";
import type { PolicyDraft } from "./planDraft";

/** The first parts of a number as ordinals: "1-1" of 1-1-3; "" of a number of one part. */
const branchOf = (number: string): string => numberValues(number).slice(0, -1).join("-");

/** Whether the first parts of a measure's number are its policy's number; null when it has none or they cannot be compared. */
export function namesPolicy(measure: string, policy: string): boolean | null {
  const prefix = numberValues(measure).slice(0, -1);
  const own = numberValues(policy).slice(-prefix.length);
  if (prefix.length === 0 || own.length === 0) return null;
  return prefix.slice(-own.length).join("-") === own.join("-");
}

/** 2-1 after 1-2 is no measure of policy 1, where the plan's numbers name their policies: a heading is missing. */
export function isOfOtherPolicy(number: string, policy: PolicyDraft): boolean {
  const before = policy.measures.at(-1);
  if (before === undefined || namesPolicy(number, policy.number) !== false) return false;
  return branchOf(number) !== branchOf(before.number);
}
