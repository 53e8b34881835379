import type { HostErrorKind } from "../excel/hostError";
import type { WorkbookErrorCode } from "../app/failure";
import type { DocumentErrorCode } from "../document/documentError";
import type { AssessmentKey } from "../plan/plan";
import type { PlanProblem } from "../plan/problem";
import type { PaneStrings } from "./paneStrings";

/** Words for every code of a union; each gets the data of its own code. */
type Wording<Item extends { code: string }> = {
  [Code in Item["code"]]: (item: Extract<Item, { code: Code }>) => string;
};

/** The sentence for a problem of each code. */
export type ProblemWords = Wording<PlanProblem>;

/** Everything a person reads, in one language. Japanese is the model; a parity test holds the others to it. */
export interface Strings {
  language: "ja" | "en";
  /** Names of the built-in fields. */
  fields: Record<AssessmentKey, string>;
  /** The name of a field; one of a city's own is called what its key says. */
  fieldName: (key: string) => string;
  /** The policy or measure that a finding is about, as its sentence begins; "" for none. */
  about: (policy: string, measure: string) => string;
  hostErrors: Record<HostErrorKind, string>;
  workbookErrors: Record<WorkbookErrorCode, (subject: string) => string>;
  documentErrors: Record<DocumentErrorCode, (subject: string) => string>;
  unexpectedError: string;
  pane: PaneStrings;
}
