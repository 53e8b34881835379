import type { AssessmentTexts } from "./plan";

/** A row of a table, in the plan's terms; absent cells are "". */
export interface TableRecord extends AssessmentTexts {
  group: string;
  policyNumber: string;
  policyTitle: string;
  measureNumber: string;
  measureTitle: string;
  isPriority: boolean;
  implementingBody: string;
}
