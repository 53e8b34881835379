import type { AssessmentKey } from "./plan";

/** The levels of a plan, from the highest to the lowest. */
export type Level = "group" | "policy" | "measure";

/** What a line is in its plan. A person may correct it, see correction.ts. */
export type LineRole =
  | "title"
  | "fiscalYear"
  /** A heading of the document that is no level of the plan: はじめに, 資料編. What follows it belongs nowhere. */
  | "section"
  | Level
  /** Title of the heading above, which holds its number only, or the rest of its title; or its mark of a priority. */
  | "headingTitle"
  | "implementingBody"
  | AssessmentKey
  | "paragraph"
  /** A row of a table, see `record`. */
  | "record"
  | "noise"
  | "blank";

/** Which rule decided the role. */
export type LineReason =
  | "blankLine"
  | "firstHeading"
  | "yearAlone"
  | "beforeFirstPolicy"
  | "namedPartOfDocument"
  | "levelNumbering"
  | "listUnderPolicy"
  | "titleOnNextLine"
  | "titleGoesOn"
  | "priorityOnNextLine"
  | "bodyLabel"
  | "bodyOnNextLine"
  | "assessmentHeading"
  | "insideAssessment"
  | "outsideAssessment"
  | "partLeftOut"
  | "insidePartLeftOut"
  | "contentsHeading"
  | "contentsEntry"
  | "pageNumber"
  | "runningHeader"
  | "repeatedHeading"
  | "ruledLine"
  | "closingWord"
  | "tableHeader"
  | "tableRow"
  | "cardValue"
  | "aboveTable"
  | "chosenByPerson"
  /** A person said so of a line that looks like it. */
  | "likeChosen";

/** A row of a table, in the plan's terms; absent cells are "". */
export interface TableRecord extends Record<AssessmentKey, string> {
  group: string;
  policyNumber: string;
  policyTitle: string;
  measureNumber: string;
  measureTitle: string;
  isPriority: boolean;
  implementingBody: string;
}

/** A line of the text, what it is, why, and what was recognised in it. */
export interface PlanLine {
  /** 1-based. */
  line: number;
  /** Verbatim, without its line break. */
  text: string;
  role: LineRole;
  reason: LineReason;
  /** Of a group, policy or measure; else "". */
  number: string;
  /** Of a group, policy, measure, title or section; else "". */
  title: string;
  /** Of a measure, or of its title on a line of its own. */
  isPriority: boolean;
  /** What follows a heading's own words on its line: assessment text, or the implementing body; else "". */
  rest: string;
  /** Ratings behind a heading's title, as typed. */
  ratings?: string;
  /** The row of a table, where the plan is one. */
  record?: TableRecord;
  /** On the header row of a table, or in a row of a card: what heads texts but is not known. */
  unknownColumns?: string[];
}
