import { originalOf } from "../forms/finding/originalSheets";
import { headerKey } from "../forms/headings";
import { readLog } from "../forms/readLog";
import { collectionRecordHeaders, receiptMark } from "../forms/roundHeadings";
import { collectionRecordIdentity } from "../forms/sheetIdentity";
import { stageNames, stages, type Stage } from "../forms/stages";
import type { SheetContent } from "../sheet/sheetContent";

/** A file that came back. */
export interface Receipt {
  file: string;
  body: string;
  stage: Stage;
}

/** Which files came for a fiscal year, as 取込記録 says. */
export function readReceipts(sheets: readonly SheetContent[], fiscalYear: string): Receipt[] {
  const record = originalOf(sheets, collectionRecordIdentity);
  if (record === undefined) return [];
  const mark = headerKey(receiptMark(fiscalYear));
  return readLog(collectionRecordHeaders, record).flatMap(
    ([, file = "", policy = "", , , , field = "", , after = "", body = ""]) => {
      const stage = stages.find((each) => stageNames[each] === field);
      const isReceipt = policy === "" && headerKey(after) === mark;
      return isReceipt && stage !== undefined ? [{ file, body, stage }] : [];
    },
  );
}
