import type { CheckReport } from "./checkEvaluation";
import type { Worklist } from "./worklist";

/** What is still to be done, by where it is told: at the texts (`missing`, `doubtful`) or about sheets and plan (`faults`, `remarks`). */
export interface Tally {
  written: number;
  missing: number;
  doubtful: number;
  faults: number;
  remarks: number;
}

/** Counts the texts and the general findings of a check. */
export function tally({ required, filled }: CheckReport, { policies, general }: Worklist): Tally {
  const doubtful = policies
    .flatMap(({ items }) => items.flatMap(({ texts }) => texts))
    .filter(({ state }) => state === "doubtful").length;
  const faults = general.filter(({ severity }) => severity === "error").length;
  return {
    written: filled - doubtful,
    missing: required - filled,
    doubtful,
    faults,
    remarks: general.length - faults,
  };
}
