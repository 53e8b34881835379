import type { Evaluation } from "../forms/evaluation";
import { checkCharacters } from "./checks/characters";
import { checkFilled } from "./checks/filled";
import { checkNumbers } from "./checks/numbers";
import { checkPrintable } from "./checks/printable";
import { checkSameText } from "./checks/sameText";
import { checkStructure } from "./checks/structure";
import { checkTitles } from "./checks/titles";
import type { Finding } from "./finding";

type Check = (evaluation: Evaluation) => Finding[];

/** Every check there is; findings come in this order, within a check in the plan's. */
const checks: readonly Check[] = [
  checkStructure,
  checkFilled,
  checkSameText,
  checkPrintable,
  checkCharacters,
  checkTitles,
  checkNumbers,
];

/** Everything a person should look at before the evaluation is published. */
export function check(evaluation: Evaluation): Finding[] {
  return checks.flatMap((findIn) => findIn(evaluation));
}
