import type { AssessmentEntry } from "../forms/evaluation/evaluation";
import type { HandedOutText } from "../handOut/handOutBase";

/** A text of a file that differs from what went out. */
export interface ChangedText {
  file: string;
  handedOut: HandedOutText;
  /** Its place in the workbook; `null` where the plan has none for it any more. */
  entry: AssessmentEntry | null;
  /** As it went out, as it stands in the workbook, as it came back. */
  base: string;
  ours: string;
  theirs: string;
}
