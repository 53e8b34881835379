import { shortLabel } from "../forms/fields";
import {
  collectionRecordHeaders,
  collectionRecordName,
  receiptMark,
  roundHints,
} from "../forms/roundHeadings";
import { logging, type LogForm, type Logging } from "../forms/logSheet";
import { collectionRecordIdentity } from "../forms/sheetIdentity";
import type { SheetContent } from "../sheet/sheetContent";
import { stageNames } from "../forms/stages";
import type { WrittenText } from "./mergeFile";
import type { Receipt } from "./readReceipts";

const recordForm: LogForm = {
  identity: collectionRecordIdentity,
  title: collectionRecordName,
  hint: roundHints.collectionRecord,
  headers: collectionRecordHeaders,
  columnWidths: [18, 30, 14, 22, 11, 22, 12, 60, 60, 18],
  tabColor: "#7F7F7F",
};

/**
 * Puts into 取込記録 which files came, and what was taken: when, from which file, whose text, and what stood there before. See `logging`.
 */
export function recording(
  name: string,
  existing: SheetContent | null,
  receipts: readonly Receipt[],
  written: readonly WrittenText[],
  { takenAt, fiscalYear }: { takenAt: string; fiscalYear: string },
): Logging | null {
  const bodyOf = new Map(receipts.map(({ file, body }) => [file, body]));
  return logging(recordForm, name, existing, [
    ...receipts.map(({ file, body, stage }) => [
      ...[takenAt, file, "", "", "", "", stageNames[stage]],
      ...["", receiptMark(fiscalYear), body],
    ]),
    ...written.map(({ file, handedOut: { policy, measure, field }, ours, written: after }) => [
      ...[takenAt, file, policy.number, policy.title, measure?.number ?? "", measure?.title ?? ""],
      ...[shortLabel(field), ours, after, bodyOf.get(file) ?? ""],
    ]),
  ]);
}
