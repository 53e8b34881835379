import type { RoundStrings } from "../../../strings/rounds/roundStrings";
import { roundWords } from "../../../strings/rounds/roundWords";
import { usePane } from "../../usePane";

/** The words of handing out and collecting, in the pane's language. */
export const useRoundWords = (): RoundStrings => roundWords[usePane().strings.language];
