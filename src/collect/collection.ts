import type { XlsxErrorCode } from "../file/xml/xlsxError";
import { entriesOf, type AssessmentEntry, type Evaluation } from "../forms/evaluation/evaluation";
import { bodyKey } from "../forms/bodies";
import type { HandedOutText, HandOutBase } from "../handOut/handOutBase";
import type { Stage } from "../forms/stages";
import { bySubject, SubjectIndex, type Subject } from "../handOut/subject";
import { awaitedBodies } from "./awaitedBodies";
import type { Receipt } from "./readReceipts";
import type { Decide } from "./decision";
import type { ChangedText } from "./changedText";
import { entriesOfTexts, mergeFile, type Conflict } from "./mergeFile";
import type { OtherText } from "./otherTexts";
import type { Returned } from "./readReturned";
import { receivedBodies } from "./receivedBodies";
import { otherRound, stageOfMost } from "./round";

export interface ReturnedFile {
  file: string;
  returned: Returned;
}

export type FileStatus =
  | "merged"
  /** Of another fiscal year, stage or plan: nothing is taken. */
  | "otherYear"
  | "otherStage"
  | "otherPlan"
  /** A further file of the same body: taken like the first, but somebody should see which one is meant. */
  | "secondFile"
  /** Some cells are not found, or were typed in though they are not the body's: `unread`. */
  | "formChanged"
  /** Taken, but there is more in the file than in the cells that it went out with: `others`. */
  | "otherTexts"
  /** 配布一覧, where nothing else came. */
  | "list"
  | "notOurs"
  | "unreadable";

/** What became of a file; counts of texts. */
export interface CollectedFile {
  file: string;
  status: FileStatus;
  /** "" where the file does not say. */
  body: string;
  /** `null` where the file is not of this round. */
  stage: Stage | null;
  taken: number;
  /** Texts that somebody changed in the workbook and not in the file. */
  kept: number;
  conflicts: number;
  unread: HandedOutText[];
  /** What stands in the file alone: nothing is taken from where it stands. Colours alone leave a file in order. */
  others: OtherText[];
  /** Why the file cannot be read. */
  reason: XlsxErrorCode | null;
}

/** What collecting comes to, before anything is written. */
export interface Collection {
  files: CollectedFile[];
  taken: ChangedText[];
  conflicts: Conflict[];
  /** Bodies that are to write in this stage and whose file has not come yet, in this collection or an earlier one. */
  awaited: string[];
}

export interface CollectionOptions {
  decide?: Decide | undefined;
  /** Files that came before (`readReceipts`). */
  received?: readonly Receipt[] | undefined;
}

/** Compares files that came back with the workbook, one after the other. 配布一覧 among others is passed over. */
export function collection(
  evaluation: Evaluation,
  returned: readonly ReturnedFile[],
  { decide = () => null, received = [] }: CollectionOptions = {},
): Collection {
  const { plan, book } = evaluation;
  const round = { plan, book, subjects: subjectsOf(evaluation) };
  const bases = returned.flatMap(({ returned: read }) => (read.kind === "read" ? [read.base] : []));
  const stage = stageOfMost(round, bases);
  const current = new Map<AssessmentEntry, string>();
  const seen = new Set<string>();
  const result: Collection = { files: [], taken: [], conflicts: [], awaited: [] };
  const hasReturns = returned.some(({ returned: read }) => read.kind !== "list");
  for (const { file, returned: read } of returned) {
    if (read.kind === "list" && hasReturns) continue;
    if (read.kind !== "read") {
      const reason = read.kind === "unreadable" ? read.code : null;
      result.files.push({ ...notTaken(file, read.kind, ""), reason });
      continue;
    }
    const { base, texts, others } = read;
    const other = otherRound(round, base, stage);
    if (other !== null) {
      result.files.push(notTaken(file, other, base.body));
      continue;
    }
    const areIdsSure = base.book === undefined || base.book === book;
    const entryOf = entriesOfTexts(texts, round.subjects, areIdsSure);
    const { taken, conflicts, kept, unread } = mergeFile(file, texts, entryOf, current, decide);
    const status = seen.has(shareKey(base)) ? "secondFile" : statusOf(unread, others);
    seen.add(shareKey(base));
    result.taken.push(...taken);
    result.conflicts.push(...conflicts);
    const counts = { taken: taken.length, kept, conflicts: conflicts.length };
    result.files.push({ ...notTaken(file, status, base.body), stage: base.stage, ...counts, unread, others });
  }
  const came = receivedBodies([...received, ...receiptsOf(result.files)]);
  return { ...result, awaited: stage === null ? [] : awaitedBodies(evaluation, came.get(stage)) };
}

const statusOf = (unread: readonly HandedOutText[], others: readonly OtherText[]): FileStatus =>
  unread.length > 0
    ? "formChanged"
    : others.some(({ drawing }) => drawing !== "mark")
      ? "otherTexts"
      : "merged";

const notTaken = (file: string, status: FileStatus, body: string): CollectedFile => ({
  file,
  status,
  body,
  stage: null,
  ...{ taken: 0, kept: 0, conflicts: 0, unread: [], others: [], reason: null },
});

/** The files that came for this round. */
export const receiptsOf = (files: readonly CollectedFile[]): Receipt[] =>
  files.flatMap(({ file, body, stage }) => (stage === null ? [] : [{ file, body, stage }]));

/** Files of the same share are of the same body, or, handed out by policy, of the same policy. */
const shareKey = ({ by, body, texts }: HandOutBase): string =>
  [by, bodyKey(body), ...(by === "policy" ? [texts[0]?.policy.number, texts[0]?.policy.title] : [])].join(
    "\n",
  );

/** The texts of the workbook by what they are about. */
function subjectsOf(evaluation: Evaluation) {
  const subjectOf = ({ policy, measure, hasOtherId }: AssessmentEntry): Subject => ({
    id: hasOtherId ? undefined : (measure ?? policy).id,
    policy: { number: policy.number, title: policy.title, group: policy.group },
    measure: measure && { number: measure.number, title: measure.title },
  });
  return new SubjectIndex(bySubject(entriesOf(evaluation), subjectOf), "plan");
}
