import type { Measure } from "../../plan/plan";
import { onMark, outOfScope } from "../fieldHeadings";

/** Where any measure is marked as one that the committee judges, the blank ones are not. */
export function scopeMark({ isInScope }: Measure, isLimited: boolean): string | null {
  if (isLimited) return isInScope === true ? onMark : null;
  return isInScope === false ? outOfScope : null;
}
