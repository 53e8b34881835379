import type { PlanStrings } from "../../../strings/panePlanStrings";
import { planWords } from "../../../strings/planWords";
import { usePane } from "../../usePane";

/** The words of the plan's step, in the pane's language. */
export const usePlanWords = (): PlanStrings => planWords[usePane().strings.language];
