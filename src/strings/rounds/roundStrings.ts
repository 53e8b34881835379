import type { Choice } from "../../collect/decision";
import type { FileStatus } from "../../collect/collection";
import type { OtherText } from "../../collect/otherTexts";
import type { XlsxErrorCode } from "../../file/xml/xlsxError";

/** The words of handing out and collecting, loaded with what they are shown in. */
export interface RoundStrings {
  back: string;
  task: string;
  tasks: { handOut: string; collect: string };
  handOut: HandOutStrings;
  collect: CollectStrings;
}

export interface HandOutStrings {
  hint: string;
  stage: string;
  by: string;
  shares: { body: string; policy: string };
  files: (count: number) => string;
  /** What is in a file: its measures, the texts to write, and how many of them are blank. */
  inFile: (body: string, measures: number, fields: number, blanks: number) => string;
  onlyToRead: (body: string, measures: number) => string;
  moreFiles: (count: number) => string;
  copyMail: string;
  copyMailTo: (body: string) => string;
  make: string;
  makeAgain: string;
  making: (done: number, total: number) => string;
  outdated: string;
  made: (count: number) => string;
  /** Of the file that holds all others. */
  zipName: (stage: string) => string;
  save: (file: string) => string;
  cannotSave: string;
  openEach: string;
  open: (file: string) => string;
}

export interface CollectStrings {
  hint: string;
  chooseFiles: string;
  chooseFolder: string;
  dropHint: string;
  dropHere: string;
  noFiles: string;
  reading: (done: number, total: number) => string;
  /** What collecting would come to. */
  overview: (files: number, taken: number, conflicts: number) => string;
  files: string;
  statuses: Record<FileStatus, string>;
  reasons: Record<XlsxErrorCode, string>;
  counts: (taken: number, conflicts: number, kept: number) => string;
  unread: (count: number) => string;
  /** What stands in a file outside of its cells to type in. */
  others: (count: number) => string;
  othersIn: (file: string, count: number) => string;
  otherText: (other: OtherText) => string;
  takenFrom: (count: number) => string;
  /** A policy or measure with one of its texts. */
  textOf: (number: string, title: string, field: string) => string;
  conflicts: (count: number) => string;
  conflictsHint: string;
  forAll: string;
  choices: Record<Choice, string>;
  chooseFor: (text: string) => string;
  ours: string;
  theirs: (file: string) => string;
  noText: string;
  noPlace: string;
  moreConflicts: (count: number) => string;
  moreFiles: (count: number) => string;
  take: string;
  nothingToTake: string;
  otherFiles: string;
  taking: string;
  taken: (count: number) => string;
  toArchive: (count: number) => string;
  notTaken: (count: number) => string;
  awaited: (count: number) => string;
  allCame: string;
  toCheck: string;
}
