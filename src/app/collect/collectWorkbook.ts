import { clearedTexts, type ChangedText } from "../../collect/mergeFile";
import { collection, type Collection, type ReturnedFile } from "../../collect/collection";
import { recording } from "../../collect/collectionRecord";
import { readReturned } from "../../collect/readReturned";
import { CellLooks } from "../../excel/cellLooks";
import { readSheets } from "../../excel/readSheets";
import type { ExcelContext, RunExcel } from "../../excel/runExcel";
import { writeSheets } from "../../excel/writeSheets";
import { writeTexts, type TextWrite } from "../../excel/writeTexts";
import type { ArchivedText } from "../../forms/archiveSheet/archiveSheet";
import { readEvaluation } from "../../forms/evaluation/readEvaluation";
import { bookOf, originalOf } from "../../forms/finding/originalSheets";
import { collectionRecordName } from "../../forms/roundHeadings";
import { measureTextWidth } from "../../forms/measureSheet/measureSheet";
import { policyTextWidth } from "../../forms/policySheet/policyLayout";
import { hasMeasureSheets, type Settings } from "../../forms/settings";
import { collectionRecordIdentity } from "../../forms/sheetIdentity";
import { emptySheetNamed, sheetNamer } from "../../forms/workbookBefore";
import { cellText } from "../../sheet/sheetContent";
import { rowHeight } from "../../sheet/textLayout";
import { dateTime } from "../dateTime";
import { WorkbookError } from "../failure";
import { keepTexts } from "../keepTexts";

export interface CollectRequest {
  /** In the order in which they count: of the same cell the first is taken. */
  files: readonly { name: string; bytes: Uint8Array }[];
  /** Dates what goes to 保管 and 取込記録. */
  now: Date;
}

/**
 * Takes the texts of files that came back into the workbook. Where both sides changed a text, the workbook's stays and the file's goes to
 * 保管. Doing it again changes nothing.
 * @throws WorkbookError when the workbook has no plan sheet; HostError when Excel fails, after which it can simply be done again.
 */
export async function collectWorkbook(run: RunExcel, { files, now }: CollectRequest): Promise<Collection> {
  const returned: ReturnedFile[] = [];
  for (const { name, bytes } of files) returned.push({ file: name, returned: await readReturned(bytes) });
  return run(async (context) => {
    const evaluation = readEvaluation((await readSheets(context)).sheets);
    if (evaluation === null) throw new WorkbookError("notOurs");
    const collected = collection(evaluation, returned);
    const { taken, conflicts } = collected;
    const losing = [
      ...conflicts.map((conflict) => archived(conflict, conflict.file, conflict.theirs)),
      ...clearedTexts(taken).map((cleared) => archived(cleared, placeName(cleared), cleared.ours)),
    ].filter(({ text }) => text.trim() !== "");
    if (losing.length > 0) await keepTexts(context, losing, now);
    if (taken.length > 0) await record(context, taken, now);
    if (taken.length > 0) await write(context, taken, evaluation.settings, now);
    return collected;
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
async function record(context: ExcelContext, taken: readonly ChangedText[], now: Date): Promise<void> {
  const { sheets, sheetNames, cellStyles, takenNames } = await readSheets(context);
  const before = { sheets, sheetNames, settings: null };
  const name = sheetNamer(before)(collectionRecordIdentity, collectionRecordName);
  const existing = originalOf(sheets, collectionRecordIdentity) ?? emptySheetNamed(name, before);
  const logged = recording(name, existing, taken, dateTime(now));
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
  taken: readonly ChangedText[],
  settings: Settings,
  now: Date,
): Promise<void> {
  const placed = taken.flatMap((changed) => {
    const { entry, theirs } = changed;
    if (entry === null || entry.place === null) return [];
    const columnWidth =
      entry.measure !== null && hasMeasureSheets(settings)
        ? measureTextWidth
        : policyTextWidth(settings.fields);
    const height = rowHeight([{ text: theirs, columnWidth }]);
    return [{ changed, write: { place: entry.place, text: theirs, height } satisfies TextWrite }];
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
