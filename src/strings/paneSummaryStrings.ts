import type { SummaryState } from "../app/summary/summaryState";

/** The words of the last step, loaded with it: the sheets and the files for the public. */
export interface PublicStrings {
  summary: SummaryStrings;
  publication: PublicationStrings;
}

export interface SummaryStrings {
  notOurs: string;
  states: Record<SummaryState["state"], string>;
  /** Texts typed into the summary itself: before and after it is written again. */
  edits: (edits: number) => string;
  keptEdits: (edits: number) => string;
  missing: (count: number) => string;
  nothingMissing: string;
  missingIn: (number: string, title: string, count: number) => string;
  writeSummary: string;
  rewriteSummary: string;
  /** Both are always written. */
  summaryWritten: (summaryName: string, publicationName: string) => string;
  showSheet: string;
  printHint: string;
}

export interface PublicationStrings {
  title: string;
  hint: string;
  make: string;
  makeAgain: string;
  outdated: string;
  findings: (errors: number, warnings: number) => string;
  moreFindings: (count: number) => string;
  noFindings: string;
  /** Leads to the Ministry's rules for tables that machines can read. */
  rules: string;
  save: (file: string) => string;
  copy: (file: string) => string;
  copyHint: string;
  pdfHint: string;
}
