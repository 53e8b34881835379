import type { Evaluation, PolicyEvaluation } from "../forms/evaluation/evaluation";
import type { PlanStructure } from "../forms/planSheet/readPlanSheet";
import { remembered } from "../sheet/remembered";
import { checkCharacters, checkNameCharacters } from "./characters";
import { checkFilled } from "./filled";
import { checkNumbers } from "./numbers";
import { checkPrintable } from "./printable";
import { checkBodyNames } from "./reading/bodyNames";
import { checkDigitWidths } from "./reading/digitWidths";
import { checkGradeAgainstText } from "./reading/gradeAgainstText";
import { checkIntentOnly } from "./reading/intentOnly";
import { checkMissingReason } from "./reading/missingReason";
import { checkNearEarlierText } from "./reading/nearEarlierText";
import { checkPunctuation } from "./reading/punctuation";
import { checkRepeatedText } from "./reading/repeatedText";
import { checkTextCutOff } from "./reading/textCutOff";
import { checkTextLength } from "./reading/textLength";
import { checkSameText } from "./sameText";
import { checkBook, checkPlanSheet, checkSheets } from "./structure";
import { checkTitles } from "./titles";
import type { Finding } from "./finding";
import { isWantedBy } from "./isWantedBy";

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
  ofPolicy(checkNearEarlierText),
  ofPolicy(checkSameText),
  { of: "whole", findIn: checkRepeatedText },
  ofPolicy(checkIntentOnly),
  ofPolicy(checkMissingReason),
  ofPolicy(checkGradeAgainstText),
  ofPolicy(checkTextCutOff),
  ofPolicy(checkTextLength),
  ofPolicy(checkPrintable),
  ofPolicy(checkCharacters),
  { of: "whole", findIn: checkPunctuation },
  { of: "whole", findIn: checkDigitWidths },
  ofStructure(checkTitles),
  ofStructure(checkNameCharacters),
  ofStructure(checkBodyNames),
  ofStructure(checkNumbers),
];

/** Everything a person should look at before the evaluation is published. */
export function check(evaluation: Evaluation): Finding[] {
  const found = checks.flatMap((each) => {
    if (each.of === "whole") return each.findIn(evaluation);
    return each.of === "structure"
      ? each.findIn(evaluation.structure)
      : evaluation.policies.flatMap(each.findIn);
  });
  return found.filter(isWantedBy(evaluation.settings));
}

/** What is found on the sheets of one policy. */
export function checkPolicy(part: PolicyEvaluation): Finding[] {
  const found = checks.flatMap((each) => (each.of === "policy" ? each.findIn(part) : []));
  return found.filter(isWantedBy(part.settings));
}
