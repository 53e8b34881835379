/** The words of the step that builds the sheets. Counts come as numbers and are formatted here. */
export interface BuildStrings {
  noPlan: string;
  toPlan: string;
  source: string;
  fromDraft: (title: string) => string;
  fromWorkbook: string;
  previewing: string;
  added: (count: number) => string;
  changed: (count: number) => string;
  removed: (count: number) => string;
  unchanged: (count: number) => string;
  reworded: (count: number) => string;
  moved: (count: number) => string;
  newSubjects: (count: number) => string;
  goneSubjects: (count: number) => string;
  toBeArchived: (count: number) => string;
  archived: (count: number) => string;
  /** A text that has no place any more; `number` is "" where there is none. */
  archivedText: (number: string, title: string, field: string) => string;
  /** A text that stood in no cell for texts. */
  strayText: (sheet: string, cell: string) => string;
  /** Texts of another fiscal year that stay until somebody writes them anew. */
  carriedTexts: (count: number, fiscalYear: string) => string;
  keptTexts: (count: number) => string;
  undecided: string;
  textsOf: (subject: string) => string;
  choose: string;
  toArchive: string;
  upToDate: string;
  buildSheets: string;
  rebuildSheets: string;
  outdated: string;
  building: (done: number, total: number) => string;
  built: (added: number, changed: number, removed: number) => string;
  toCheck: string;
  /** Excel forgets what it could undo. */
  noUndo: string;
}
