import type { Evaluation, PolicyEvaluation } from "../forms/evaluation/evaluation";
import type { PlanStructure } from "../forms/planSheet/readPlanSheet";
import { remembered } from "../sheet/remembered";
import type { Finding } from "./finding";
import { isWantedBy } from "./isWantedBy";

/** Checks of the structure, which stands on the plan sheet, of the whole workbook, and of one policy's sheets and texts. */
export type Check =
  | { of: "whole"; findIn: (evaluation: Evaluation) => Finding[] }
  | { of: "structure"; findIn: (structure: PlanStructure) => Finding[] }
  | { of: "policy"; findIn: (part: PolicyEvaluation) => Finding[] };

/** What was found stays as long as the sheets it was found on. */
export const ofStructure = (check: (structure: PlanStructure) => Finding[]): Check => ({
  of: "structure",
  findIn: remembered(check),
});
export const ofPolicy = (check: (part: PolicyEvaluation) => Finding[]): Check => ({
  of: "policy",
  findIn: remembered(check),
});

/** What the checks find, in their order, within a check in the plan's. */
export function check(checks: readonly Check[], evaluation: Evaluation): Finding[] {
  const found = checks.flatMap((each) => {
    if (each.of === "whole") return each.findIn(evaluation);
    return each.of === "structure"
      ? each.findIn(evaluation.structure)
      : evaluation.policies.flatMap(each.findIn);
  });
  return found.filter(isWantedBy(evaluation.settings));
}

/** What they find on the sheets of one policy. */
export function checkPolicy(checks: readonly Check[], part: PolicyEvaluation): Finding[] {
  const found = checks.flatMap((each) => (each.of === "policy" ? each.findIn(part) : []));
  return found.filter(isWantedBy(part.settings));
}
