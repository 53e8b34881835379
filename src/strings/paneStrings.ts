import type { TextState } from "../app/check/worklist";

/** The task pane's own words. Counts come as numbers and are formatted here. */
export interface PaneStrings {
  appTitle: string;
  opening: string;
  working: string;
  retry: string;
  /** Above what only helps those who mend the add-in. */
  details: string;
  notLoaded: string;
  stopped: string;
  cancel: string;
  close: string;
  crashed: string;
  stepsLabel: string;
  steps: { plan: string; build: string; check: string; summary: string };
  stepStates: {
    todo: string;
    read: string;
    done: string;
    left: (count: number) => string;
    faults: (count: number) => string;
    outdated: string;
  };
  header: {
    noPlan: string;
    progress: (filled: number, required: number) => string;
    percent: (share: number) => string;
  };
  check: CheckStrings;
  editor: EditorStrings;
}

export interface CheckStrings {
  notOurs: string;
  toPlan: string;
  runCheck: string;
  checkedAt: (time: Date) => string;
  copyMissing: string;
  copied: string;
  copyByHand: string;
  complete: string;
  nextGap: string;
  toSummary: string;
  /** Opens what hands files out and takes them in again. */
  rounds: string;
  stage: string;
  toBuild: string;
  missing: (count: number) => string;
  doubts: (count: number) => string;
  faults: (count: number) => string;
  written: (count: number) => string;
  /** The picture of all texts, for those who do not see it. */
  pictureLabel: (counts: readonly string[]) => string;
  pictureHint: string;
  pictureOf: (number: string, title: string, field: string, state: string) => string;
  owedTitle: string;
  owed: (missing: number) => string;
  moreOwners: (count: number) => string;
  /** `name` is "" where it is not known. */
  committee: (name: string) => string;
  ofPolicy: (number: string, title: string) => string;
  general: string;
  moreFindings: (count: number) => string;
  search: string;
  searchShort: string;
  onlyMissing: string;
  onlyDoubtful: string;
  listLabel: string;
  policyProgress: (written: number, required: number) => string;
  wholePolicy: string;
  priority: string;
  states: Record<TextState, string>;
  goToCell: (field: string, state: string) => string;
  selectedRow: string;
  noMatch: string;
  nothingMissing: string;
  missingTitle: (planTitle: string, fiscalYear: string, count: number) => string;
  missingBody: (body: string, count: number) => string;
  /** Behind the name of a body whose file was handed out. */
  files: { came: string; awaited: string };
  missingItem: (policy: string, measure: string, title: string, fields: readonly string[]) => string;
}

export interface EditorStrings {
  goToCell: string;
  body: (name: string) => string;
  characters: (count: number) => string;
  charactersOf: (count: number, limit: number) => string;
  tooLong: string;
  statuses: { unsaved: string; saving: string; saved: string };
  noCell: string;
  unsaved: (texts: number) => string;
  gone: string;
  copy: string;
  /** Above a text that was written at the same time as the one in the cell. */
  /** Above a text that somebody else wrote while the keyboard was in the field. */
  theirsArrived: string;
  theirsAside: string;
  mineAside: string;
  useAside: string;
  putAway: string;
}
