import type { SheetRemoval } from "../sheet/sheetWrite";
import type { OverwrittenCells } from "./overwrittenCells";
import { Requests } from "./requests";

/** Deletes sheets; a colleague may have deleted them already. `overwritten` learns what stood on them in the end. */
export async function removeSheets(
  context: Excel.RequestContext,
  removals: readonly SheetRemoval[],
  overwritten: OverwrittenCells,
): Promise<void> {
  const requests = new Requests(context);
  for (const removal of removals) {
    const glance = overwritten.lastGlanceAction(removal);
    await requests.take(glance, () => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(removal.existing.id);
      glance.queue(sheet);
      sheet.delete();
    });
  }
  await requests.send();
}

/** Deletes sheets that nobody types on, by name, as far as they are still there. */
export async function removeSheetsNamed(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<void> {
  for (const name of names) context.workbook.worksheets.getItemOrNullObject(name).delete();
  await context.sync();
}
