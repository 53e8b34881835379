import { CellLooks } from "../excel/cellLooks";
import type { WorkbookContent } from "../excel/readSheets";
import { readWorkbook } from "./readWorkbook";
import type { ExcelContext } from "../excel/runExcel";
import { writeSheets } from "../excel/writeSheets";
import { archiving, type TextToKeep } from "../forms/archiveSheet/archiveSheet";
import { bookOf, originalOf } from "../forms/finding/originalSheets";
import { archiveName } from "../forms/headings";
import type { Logging } from "../forms/logSheet";
import { archiveSheetIdentity } from "../forms/sheetIdentity";
import { emptySheetNamed, sheetNamer } from "../forms/workbookBefore";
import { dateTime } from "./dateTime";

/** What puts texts into 保管; `null` when they are all there. */
export function planKeeping(
  { sheets, sheetNames }: WorkbookContent,
  texts: readonly TextToKeep[],
  now: Date,
): Logging | null {
  const before = { sheets, sheetNames, settings: null };
  const archive = originalOf(sheets, archiveSheetIdentity);
  const name = archive?.name ?? sheetNamer(before)(archiveSheetIdentity, archiveName);
  return archiving(name, archive ?? emptySheetNamed(name, before), texts, dateTime(now));
}

/** Puts texts into 保管. @throws HostError when Excel fails. */
export async function keepTexts(
  context: ExcelContext,
  texts: readonly TextToKeep[],
  now: Date,
): Promise<void> {
  const content = await readWorkbook(context);
  const keeping = planKeeping(content, texts, now);
  if (keeping === null) return;
  const { write, insertion } = keeping;
  const looks = new CellLooks(content.cellStyles);
  await writeSheets(context, write === null ? [] : [write], {
    looks,
    takenNames: content.takenNames,
    book: bookOf(content.sheets),
    insertion,
  });
}
