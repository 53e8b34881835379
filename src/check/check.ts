import type { Evaluation, PolicyEvaluation } from "../forms/evaluation/evaluation";
import type { PlanStructure } from "../forms/planSheet/readPlanSheet";
import { remembered } from "../sheet/remembered";
import { checkCharacters, checkTitleCharacters } from "./characters";
import { checkFilled } from "./filled";
import { checkNumbers } from "./numbers";
import { checkPrintable } from "./printable";
import { checkSameText } from "./sameText";
import { checkBook, checkPlanSheet, checkSheets } from "./structure";
import { checkTitles } from "./titles";
import type { Finding } from "./finding";

/** Checks of the structure, which stands on the plan sheet, of the whole workbook, and of one policy's sheets and texts. */
type Check =
  | { of: "whole"; findIn: (evaluation: Evaluation) => Finding[] }
  | { of: "structure"; findIn: (structure: PlanStructure) => Finding[] }
  | { of: "policy"; findIn: (part: PolicyEvaluation) => Finding[] };

/** What was found stays as long as the sheets it was found on. */
const ofStructure = (check: (structure: PlanStructure) => Finding[]): Check => ({
  of: "structure",
  findIn: remembered(check),
});
const ofPolicy = (check: (part: PolicyEvaluation) => Finding[]): Check => ({
  of: "policy",
  findIn: remembered(check),
});

/** Every check there is; findings come in this order, within a check in the plan's. */
const checks: readonly Check[] = [
  ofStructure(checkPlanSheet),
  { of: "whole", findIn: checkBook },
  ofPolicy(checkSheets),
  ofPolicy(checkFilled),
  ofPolicy(checkSameText),
  ofPolicy(checkPrintable),
  ofPolicy(checkCharacters),
  ofStructure(checkTitles),
  ofStructure(checkTitleCharacters),
  ofStructure(checkNumbers),
];

/** Everything a person should look at before the evaluation is published. */
export function check(evaluation: Evaluation): Finding[] {
  return checks.flatMap((each) => {
    if (each.of === "whole") return each.findIn(evaluation);
    return each.of === "structure"
      ? each.findIn(evaluation.structure)
      : evaluation.policies.flatMap(each.findIn);
  });
}

/** What is found on the sheets of one policy. */
export function checkPolicy(part: PolicyEvaluation): Finding[] {
  return checks.flatMap((each) => (each.of === "policy" ? each.findIn(part) : []));
}
