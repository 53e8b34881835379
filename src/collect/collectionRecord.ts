import { originalOf } from "../forms/finding/originalSheets";
import { shortLabel } from "../forms/fields";
import {
  collectionRecordHeaders,
  collectionRecordName,
  receiptMark,
  roundHints,
} from "../forms/roundHeadings";
import { logging, type LogForm, type Logging } from "../forms/logSheet";
import { readLog } from "../forms/readLog";
import { collectionRecordIdentity } from "../forms/sheetIdentity";
import type { SheetContent } from "../sheet/sheetContent";
import { stageNames, stages, type Stage } from "../forms/stages";
import type { WrittenText } from "./mergeFile";

const recordForm: LogForm = {
  identity: collectionRecordIdentity,
  title: collectionRecordName,
  hint: roundHints.collectionRecord,
  headers: collectionRecordHeaders,
  columnWidths: [18, 30, 14, 22, 11, 22, 12, 60, 60, 18],
  tabColor: "#7F7F7F",
};

/** A file that came back. */
export interface Receipt {
  file: string;
  body: string;
  stage: Stage;
}

/**
 * Puts into 取込記録 which files came, and what was taken: when, from which file, whose text, and what stood there before. See `logging`.
 */
export function recording(
  name: string,
  existing: SheetContent | null,
  receipts: readonly Receipt[],
  written: readonly WrittenText[],
  takenAt: string,
): Logging | null {
  const bodyOf = new Map(receipts.map(({ file, body }) => [file, body]));
  return logging(recordForm, name, existing, [
    ...receipts.map(({ file, body, stage }) => [
      ...[takenAt, file, "", "", "", "", stageNames[stage]],
      ...["", receiptMark, body],
    ]),
    ...written.map(({ file, handedOut: { policy, measure, field }, ours, written: after }) => [
      ...[takenAt, file, policy.number, policy.title, measure?.number ?? "", measure?.title ?? ""],
      ...[shortLabel(field), ours, after, bodyOf.get(file) ?? ""],
    ]),
  ]);
}

/** Which files came, as 取込記録 says. */
export function readReceipts(sheets: readonly SheetContent[]): Receipt[] {
  const record = originalOf(sheets, collectionRecordIdentity);
  if (record === undefined) return [];
  return readLog(recordForm.headers, record).flatMap(
    ([, file = "", policy = "", , , , field = "", , after = "", body = ""]) => {
      const stage = stages.find((each) => stageNames[each] === field);
      return policy === "" && after === receiptMark && stage !== undefined ? [{ file, body, stage }] : [];
    },
  );
}
