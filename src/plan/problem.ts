import type { Omission } from "../document/document";
import type { AssessmentKey } from "./plan";

/** What a person should look at in a plan's text, in the order of the lines. Not fatal: the plan is still derived. */
export type PlanProblem =
  /** What the document holds and nothing was read of: notes, pictures, hidden texts. */
  | { code: "notRead"; line: number; omitted: readonly Omission[] }
  /** What a person said of a line that is blank, or of none of the document's. */
  | { code: "correctedLineMissing"; line: number }
  /** What a person said of a column that no table of the plan has. */
  | { code: "correctedColumnMissing"; line: number; heading: string }
  /** A short line, such as a heading, that is no part of the plan. */
  | { code: "unplacedLine"; line: number; text: string }
  /** Text that belongs to no assessment. */
  | { code: "unplacedText"; line: number; text: string }
  /** A part of the document that is not taken for the plan, with all that hangs on it. */
  | { code: "partLeftOut"; line: number; title: string }
  /** The whole document is one line. */
  | { code: "oneLine"; line: number }
  /** Ratings behind titles (A A B -) that are kept nowhere: on how many lines, the first as typed. */
  | { code: "ratingsLeftOut"; line: number; count: number; ratings: string }
  /** A number that became a date, and cannot be taken back. */
  | { code: "dateForNumber"; line: number; text: string }
  /** A table of measures names no policy. */
  | { code: "noPolicyColumn"; line: number }
  /** A column of a table that holds text but is not known. */
  | { code: "unknownColumn"; line: number; header: string }
  | { code: "duplicatePolicyNumber"; line: number; number: string; firstLine: number }
  | { code: "duplicateMeasureNumber"; line: number; policy: string; number: string; firstLine: number }
  /** `after` is the number before; "" at the beginning, where `first` is missing. */
  | { code: "policyNumberGap"; line: number; after: string; number: string }
  | {
      code: "measureNumberGap";
      line: number;
      policy: string;
      after: string;
      first: string;
      number: string;
    }
  /** `number` is the one given to it, as the plan has none. */
  | { code: "policyWithoutNumber"; line: number; number: string; title: string }
  | { code: "measureWithoutNumber"; line: number; policy: string; number: string; title: string }
  | { code: "duplicatePolicyTitle"; line: number; number: string; firstNumber: string; title: string }
  | {
      code: "duplicateMeasureTitle";
      line: number;
      policy: string;
      number: string;
      firstPolicy: string;
      firstNumber: string;
      title: string;
    }
  | { code: "measureWithoutPolicy"; line: number; number: string; title: string }
  | { code: "policyWithoutMeasures"; line: number; number: string; title: string }
  | { code: "noPolicies"; line: number }
  | { code: "noMeasures"; line: number }
  | { code: "noFiscalYear"; line: number }
  /** `measure` is "" for a policy's own text. `length` and `limit` count UTF-16 units, or line feeds. */
  | {
      code: "textTooLong";
      line: number;
      policy: string;
      measure: string;
      field: AssessmentKey;
      unit: "characters" | "lineFeeds";
      length: number;
      limit: number;
    }
  /** Two texts of one kind for one policy or measure; both are kept. */
  | { code: "textRepeated"; line: number; policy: string; measure: string; field: AssessmentKey };

export type PlanProblemCode = PlanProblem["code"];

export type ProblemSeverity = "error" | "warning";

const severities: Record<PlanProblemCode, ProblemSeverity> = {
  notRead: "warning",
  correctedLineMissing: "warning",
  correctedColumnMissing: "warning",
  unplacedLine: "warning",
  unplacedText: "error",
  partLeftOut: "warning",
  oneLine: "error",
  ratingsLeftOut: "warning",
  dateForNumber: "error",
  noPolicyColumn: "error",
  unknownColumn: "warning",
  duplicatePolicyNumber: "error",
  duplicateMeasureNumber: "error",
  policyNumberGap: "warning",
  measureNumberGap: "warning",
  policyWithoutNumber: "warning",
  measureWithoutNumber: "warning",
  duplicatePolicyTitle: "warning",
  duplicateMeasureTitle: "warning",
  measureWithoutPolicy: "error",
  policyWithoutMeasures: "warning",
  noPolicies: "error",
  noMeasures: "error",
  noFiscalYear: "warning",
  textTooLong: "error",
  textRepeated: "warning",
};

/** "error" when the plan cannot be used as it stands, "warning" when a person should look. */
export const problemSeverity = (code: PlanProblemCode): ProblemSeverity => severities[code];
