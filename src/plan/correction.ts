import type { AssessmentKey } from "./plan";

/** What a person may say that a line is. */
export type CorrectedRole =
  | "title"
  | "fiscalYear"
  | "group"
  | "policy"
  | "measure"
  | "implementingBody"
  | AssessmentKey
  | "paragraph"
  | "noise";

/** What a person may say that a column of a table holds; "noise" for nothing of the plan. */
export type ColumnRole = "group" | "policy" | "measure" | "implementingBody" | AssessmentKey | "noise";

/** A line that a person said the role of. */
export interface LineCorrection {
  /** 1-based. */
  line: number;
  role: CorrectedRole;
  /** An example, which lines that look alike follow; or of this line alone. */
  reach: "alike" | "line";
}

/** What a person said of a line, or of one that it looks like. */
export interface Saying {
  role: CorrectedRole;
  /** Said of this very line. */
  isOwn: boolean;
  /** Said as an example, not of this line alone. */
  isExample: boolean;
}

/** What a person said of a document, in any order; of one line or column the last word counts. */
export interface Corrections {
  lines: readonly LineCorrection[];
  columns: readonly { heading: string; role: ColumnRole }[];
}

export const noCorrections: Corrections = { lines: [], columns: [] };
