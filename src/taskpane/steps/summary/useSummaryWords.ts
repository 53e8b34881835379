import type { PublicStrings } from "../../../strings/paneSummaryStrings";
import { summaryWords } from "../../../strings/summaryWords";
import { usePane } from "../../usePane";

/** The words of the last step, in the pane's language. */
export const useSummaryWords = (): PublicStrings => summaryWords[usePane().strings.language];
