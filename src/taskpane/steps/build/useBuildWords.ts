import { buildWords } from "../../../strings/buildWords";
import type { BuildStrings } from "../../../strings/paneBuildStrings";
import { usePane } from "../../usePane";

/** The words of the step that builds, in the pane's language. */
export const useBuildWords = (): BuildStrings => buildWords[usePane().strings.language];
