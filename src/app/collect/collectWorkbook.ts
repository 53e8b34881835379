import { collection, receiptsOf, type Collection, type ReturnedFile } from "../../collect/collection";
import { readReceipts, recording, type Receipt } from "../../collect/collectionRecord";
import { decideBy, type Decision } from "../../collect/decision";
import type { ChangedText } from "../../collect/changedText";
import { losingTexts, writtenTexts, type LosingText, type WrittenText } from "../../collect/mergeFile";
import { CellLooks } from "../../excel/cellLooks";
import { readWorkbook } from "../readWorkbook";
import type { ExcelContext, RunExcel } from "../../excel/runExcel";
import { writeSheets } from "../../excel/writeSheets";
import { writeTexts, type TextWrite } from "../../excel/writeTexts";
import type { ArchivedText } from "../../forms/archiveSheet/archiveSheet";
import { bookOf, originalOf } from "../../forms/finding/originalSheets";
import { collectionRecordName } from "../../forms/roundHeadings";
import { measureTextWidth } from "../../forms/measureSheet/measureLayout";
import { policyTextWidth } from "../../forms/policySheet/policyLayout";
import { hasMeasureSheets, type Settings } from "../../forms/settings";
import { collectionRecordIdentity } from "../../forms/sheetIdentity";
import { emptySheetNamed, sheetNamer } from "../../forms/workbookBefore";
import { cellText } from "../../sheet/sheetContent";
import { rowHeight } from "../../sheet/textLayout";
import { dateTime } from "../dateTime";
import { keepTexts } from "../keepTexts";
import { evaluationOf } from "./previewCollection";

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
 * @throws WorkbookError when the workbook has no plan sheet; HostError when Excel fails, after which it can simply be done again.
 */
export async function collectWorkbook(
  run: RunExcel,
  { returned, decisions = [], now }: CollectRequest,
): Promise<CollectReport> {
  return run(async (context) => {
    const { sheets } = await readWorkbook(context);
    const evaluation = evaluationOf(sheets);
    const received = readReceipts(sheets);
    const collected = collection(evaluation, returned, { decide: decideBy(decisions), received });
    const losing = losingTexts(collected);
    const written = writtenTexts(collected);
    const kept = losing.map(({ changed, isOurs, text }) =>
      archived(changed, isOurs ? placeName(changed) : changed.file, text),
    );
    if (kept.length > 0) await keepTexts(context, kept, now);
    await record(context, receiptsOf(collected.files), written, now);
    if (written.length > 0) await write(context, written, evaluation.settings, now);
    return { ...collected, written, losing };
  });
}

const placeName = ({ entry }: ChangedText): string => entry?.place?.sheetName ?? "";

/** A text as 保管 keeps it; `from` is the file it came with, or the sheet it stood on. */
const archived = (
  { handedOut: { policy, measure, field } }: ChangedText,
  from: string,
  text: string,
): ArchivedText => ({
  sheetName: from,
  policyNumber: policy.number,
  policyTitle: policy.title,
  measure,
  field,
  text,
});

/** 取込記録 comes before the texts: broken off between the two, no text is written over that stands nowhere else. */
async function record(
  context: ExcelContext,
  receipts: readonly Receipt[],
  written: readonly WrittenText[],
  now: Date,
): Promise<void> {
  if (receipts.length === 0) return;
  const { sheets, sheetNames, cellStyles, takenNames } = await readWorkbook(context);
  const before = { sheets, sheetNames, settings: null };
  const known = originalOf(sheets, collectionRecordIdentity);
  const name = known?.name ?? sheetNamer(before)(collectionRecordIdentity, collectionRecordName);
  const logged = recording(name, known ?? emptySheetNamed(name, before), receipts, written, dateTime(now));
  if (logged === null) return;
  await writeSheets(context, logged.write === null ? [] : [logged.write], {
    looks: new CellLooks(cellStyles),
    takenNames,
    book: bookOf(sheets),
    insertion: logged.insertion,
  });
}

/** Writes the texts. What somebody typed into a cell since it was read goes to 保管. */
async function write(
  context: ExcelContext,
  texts: readonly WrittenText[],
  settings: Settings,
  now: Date,
): Promise<void> {
  const placed = texts.flatMap((changed) => {
    const { entry, written: text } = changed;
    if (entry === null || entry.place === null) return [];
    const columnWidth =
      entry.measure !== null && hasMeasureSheets(settings)
        ? measureTextWidth
        : policyTextWidth(settings.fields);
    const height = rowHeight([{ text, columnWidth }]);
    return [{ changed, write: { place: entry.place, text, height } satisfies TextWrite }];
  });
  const before = await writeTexts(
    context,
    placed.map((each) => each.write),
  );
  const late = placed.flatMap(({ changed }, index) => {
    const stood = cellText(before[index] ?? "");
    const isKnown = stood === changed.ours || stood === changed.theirs || stood.trim() === "";
    return isKnown ? [] : [archived(changed, placeName(changed), stood)];
  });
  if (late.length > 0) await keepTexts(context, late, now);
}
