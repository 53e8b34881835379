import { numberValues } from "../words/numbering";
import type { NamedPolicy } from "./subject";

/** The first parts of a number: "1-1" of [1, 1, 3]; "" of a number of one part. */
export const branchOf = (values: number[]): string => values.slice(0, -1).join("-");

/** Whether the first parts of a measure's number are its policy's number; null when it has none or they cannot be compared. */
export function namesPolicy(measure: number[], policy: number[]): boolean | null {
  const prefix = measure.slice(0, -1);
  const own = policy.slice(-prefix.length);
  if (prefix.length === 0 || own.length === 0) return null;
  return prefix.slice(-own.length).every((value, index) => value === own[index]);
}

/** 2-1 after 1-2 is no measure of policy 1, where the plan's numbers name their policies: a heading is missing. */
export function isOfOtherPolicy(number: string, policy: NamedPolicy): boolean {
  const before = policy.measures.at(-1);
  const values = numberValues(number);
  if (before === undefined || namesPolicy(values, numberValues(policy.number)) !== false) return false;
  return branchOf(values) !== branchOf(numberValues(before.number));
}
