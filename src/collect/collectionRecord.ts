import { shortLabel } from "../forms/fields";
import { collectionRecordHeaders, collectionRecordName, roundHints } from "../forms/roundHeadings";
import { logging, type LogForm, type Logging } from "../forms/logSheet";
import { collectionRecordIdentity } from "../forms/sheetIdentity";
import type { SheetContent } from "../sheet/sheetContent";
import type { ChangedText } from "./mergeFile";

const recordForm: LogForm = {
  identity: collectionRecordIdentity,
  title: collectionRecordName,
  hint: roundHints.collectionRecord,
  headers: collectionRecordHeaders,
  columnWidths: [18, 30, 14, 22, 11, 22, 12, 60, 60],
  tabColor: "#7F7F7F",
};

/** Puts what was taken into 取込記録: when, from which file, whose text, and what stood there before. See `logging`. */
export function recording(
  name: string,
  existing: SheetContent | null,
  taken: readonly ChangedText[],
  takenAt: string,
): Logging | null {
  return logging(
    recordForm,
    name,
    existing,
    taken.map(({ file, handedOut: { policy, measure, field }, ours, theirs }) => [
      takenAt,
      file,
      policy.number,
      policy.title,
      measure?.number ?? "",
      measure?.title ?? "",
      shortLabel(field),
      ours,
      theirs,
    ]),
  );
}
