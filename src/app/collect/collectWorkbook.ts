import { collection, receiptsOf, type Collection, type ReturnedFile } from "../../collect/collection";
import { recording } from "../../collect/collectionRecord";
import { readReceipts, type Receipt } from "../../collect/readReceipts";
import { decideBy, type Decision } from "../../collect/decision";
import { losingTexts, writtenTexts, type LosingText, type WrittenText } from "../../collect/mergeFile";
import { shorteningAddresses } from "../../excel/addressGroups";
import { CellLooks } from "../../excel/cellLooks";
import { readWorkbook } from "../readWorkbook";
import type { WorkbookContent } from "../../excel/readSheets";
import type { ExcelContext, RunExcel } from "../../excel/runExcel";
import { writeSheets } from "../../excel/writeSheets";
import { keptIn } from "../../forms/archiveSheet/archiveSheet";
import { bookOf, originalOf } from "../../forms/finding/originalSheets";
import { collectionRecordName } from "../../forms/roundHeadings";
import { archiveSheetIdentity, collectionRecordIdentity } from "../../forms/sheetIdentity";
import { emptySheetNamed, sheetNamer } from "../../forms/workbookBefore";
import { dateTime } from "../dateTime";
import { keepTexts } from "../keepTexts";
import { WorkbookError } from "../failure";
import { evaluationOf } from "./previewCollection";
import { keptText, placeName, writeCollected } from "./writeCollected";

export interface CollectRequest {
  returned: readonly ReturnedFile[];
  /** What was decided of conflicts; of the others the workbook's text stays. */
  decisions?: readonly Decision[];
  /** Dates what goes to 保管 and 取込記録. */
  now: Date;
}

/** What collecting has come to. */
export interface CollectReport extends Collection {
  /** The texts that were written, and those that lie in 保管 now. */
  written: WrittenText[];
  losing: LosingText[];
}

/**
 * Takes the texts of files that came back into the workbook. Of a text that both sides changed one stands in its cell afterwards, or both
 * do; what loses goes to 保管. Doing it again changes nothing.
 * @throws WorkbookError when the workbook has no plan sheet, or its rows are being moved all the time; HostError when Excel fails, after
 * which it can simply be done again.
 */
export async function collectWorkbook(run: RunExcel, request: CollectRequest): Promise<CollectReport> {
  return shorteningAddresses(run)(async (context) => {
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      const report = await collectOnce(context, request);
      if (report !== null) return report;
    }
    throw new WorkbookError("changedMeanwhile");
  });
}

/** How often rows may be moved away under the texts. */
const mostAttempts = 3;

/** `null` when rows had been moved by the time that their texts were written: those have back what stood in them. */
async function collectOnce(
  context: ExcelContext,
  { returned, decisions = [], now }: CollectRequest,
): Promise<CollectReport | null> {
  const content = await readWorkbook(context);
  const { sheets } = content;
  const evaluation = evaluationOf(sheets);
  const { fiscalYear } = evaluation.plan;
  const received = readReceipts(sheets, fiscalYear);
  const collected = collection(evaluation, returned, { decide: decideBy(decisions), received });
  const losing = losingTexts(collected);
  const written = writtenTexts(collected);
  const isKept = keptIn(originalOf(sheets, archiveSheetIdentity));
  const kept = losing
    .map(({ changed, isOurs, text }) => keptText(changed, isOurs ? placeName(changed) : changed.file, text))
    .filter((text) => !isKept(text));
  if (kept.length > 0) await keepTexts(context, kept, now);
  const before = kept.length > 0 ? await readWorkbook(context) : content;
  const stamp = { takenAt: dateTime(now), fiscalYear };
  await record(context, before, receiptsOf(collected.files), written, stamp);
  const areInPlace = await writeCollected(context, written, { sheets, evaluation }, now);
  return areInPlace ? { ...collected, written, losing } : null;
}

/** 取込記録 comes before the texts: broken off between the two, no text is written over that stands nowhere else. */
async function record(
  context: ExcelContext,
  { sheets, sheetNames, cellStyles, takenNames }: WorkbookContent,
  receipts: readonly Receipt[],
  written: readonly WrittenText[],
  stamp: { takenAt: string; fiscalYear: string },
): Promise<void> {
  if (receipts.length === 0) return;
  const before = { sheets, sheetNames, settings: null };
  const known = originalOf(sheets, collectionRecordIdentity);
  const name = known?.name ?? sheetNamer(before)(collectionRecordIdentity, collectionRecordName);
  const logged = recording(name, known ?? emptySheetNamed(name, before), receipts, written, stamp);
  if (logged === null) return;
  await writeSheets(context, logged.write === null ? [] : [logged.write], {
    looks: new CellLooks(cellStyles),
    takenNames,
    book: bookOf(sheets),
    insertion: logged.insertion,
  });
}
