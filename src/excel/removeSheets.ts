import type { SheetContent } from "../sheet/sheetContent";
import type { OverwrittenCells } from "./overwrittenCells";
import { Requests } from "./requests";

/**
 * Deletes sheets, and the one named `extra`; a colleague may have deleted them already. `overwritten` learns what stood on them in the
 * end.
 */
export async function removeSheets(
  context: Excel.RequestContext,
  sheets: readonly SheetContent[],
  extra: string | null,
  overwritten: OverwrittenCells,
): Promise<void> {
  const requests = new Requests(context);
  for (const content of sheets) {
    const sheet = context.workbook.worksheets.getItemOrNullObject(content.id);
    const look = overwritten.lastLookAction(content);
    await requests.take(look, () => {
      look.queue(sheet);
      sheet.delete();
    });
  }
  if (extra !== null) context.workbook.worksheets.getItemOrNullObject(extra).delete();
  await requests.send();
}
