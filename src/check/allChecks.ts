import { checkCharacters, checkNameCharacters } from "./characters";
import { ofPolicy, ofStructure, type Check } from "./check";
import { firstChecks } from "./firstChecks";
import { checkGroups } from "./groups";
import { checkNumbers } from "./numbers";
import { checkOutOfScopeTexts } from "./outOfScopeText";
import { checkPrintable, checkRowHeights } from "./printable";
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
import { checkTitles } from "./titles";
import { checkUnaskedTexts } from "./unaskedTexts";

/** Every check there is. What the first do not find asks for a second look, and blocks nothing. */
export const allChecks: readonly Check[] = [
  ...firstChecks,
  ofPolicy(checkNearEarlierText),
  ofPolicy(checkSameText),
  { of: "whole", findIn: checkRepeatedText },
  { of: "whole", findIn: checkOutOfScopeTexts },
  { of: "whole", findIn: checkUnaskedTexts },
  ofPolicy(checkIntentOnly),
  ofPolicy(checkMissingReason),
  ofPolicy(checkGradeAgainstText),
  ofPolicy(checkTextCutOff),
  ofPolicy(checkTextLength),
  ofPolicy(checkPrintable),
  { of: "whole", findIn: checkRowHeights },
  ofPolicy(checkCharacters),
  { of: "whole", findIn: checkPunctuation },
  { of: "whole", findIn: checkDigitWidths },
  ofStructure(checkTitles),
  ofStructure(checkGroups),
  ofStructure(checkNameCharacters),
  ofStructure(checkBodyNames),
  ofStructure(checkNumbers),
];
