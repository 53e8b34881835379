import type { Finding } from "../check/finding";
import type { HostErrorKind } from "../excel/hostError";
import type { Layout } from "../forms/settings";
import type { WorkbookErrorCode } from "../app/workbookError";
import type { PlanTextErrorCode } from "../plan/decodeText";
import type { AssessmentKey } from "../plan/plan";
import type { PlanProblem } from "../plan/problem";

/** Words for every code of a union; each gets the data of its own code. */
type Wording<Item extends { code: string }> = {
  [Code in Item["code"]]: (item: Extract<Item, { code: Code }>) => string;
};

/** The task pane's own words. */
export interface PaneStrings {
  appTitle: string;
  introduction: string;
  steps: { plan: string; build: string; check: string; summary: string };
  pastePlan: string;
  pastePlaceholder: string;
  readPlan: string;
  chooseFile: string;
  openSample: string;
  planRead: (policies: number, measures: number, texts: number) => string;
  problemAt: (line: number) => string;
  layout: string;
  layouts: Record<Layout, string>;
  buildSheets: string;
  building: (done: number, total: number) => string;
  built: (added: number, changed: number, kept: number) => string;
  archived: (texts: number) => string;
  runCheck: string;
  progress: (filled: number, required: number) => string;
  complete: string;
  incomplete: (errors: number) => string;
  warnings: (count: number) => string;
  writeSummary: string;
  summaryWritten: (sheetName: string) => string;
  working: string;
  retry: string;
}

/** Everything a person reads, in one language. Japanese is the model; a parity test holds the others to it. */
export interface Strings {
  language: "ja" | "en";
  fields: Record<AssessmentKey, string>;
  problems: Wording<PlanProblem>;
  findings: { [Code in Finding["code"]]: (item: Finding & { code: Code }) => string };
  /** The policy or measure that a finding is about; "" for none. */
  subject: (policy: string, measure: string) => string;
  hostErrors: Record<HostErrorKind, string>;
  workbookErrors: Record<WorkbookErrorCode, string>;
  textErrors: Record<PlanTextErrorCode, string>;
  unexpectedError: (message: string) => string;
  pane: PaneStrings;
}
