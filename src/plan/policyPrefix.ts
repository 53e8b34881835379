import { numberValues } from "./numbering";

/** The first parts of a number as ordinals: "1-1" of 1-1-3; "" of a number of one part. */
export const branchOf = (number: string): string => numberValues(number).slice(0, -1).join("-");

/** Whether the first parts of a measure's number are its policy's number; null when it has none or they cannot be compared. */
export function namesPolicy(measure: string, policy: string): boolean | null {
  const prefix = numberValues(measure).slice(0, -1);
  const own = numberValues(policy).slice(-prefix.length);
  if (prefix.length === 0 || own.length === 0) return null;
  return prefix.slice(-own.length).join("-") === own.join("-");
}
