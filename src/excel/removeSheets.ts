import type { SheetContent } from "../sheet/sheetContent";
import type { OverwrittenCells } from "./overwrittenCells";

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
  const { worksheets } = context.workbook;
  for (const content of sheets) {
    const sheet = worksheets.getItemOrNullObject(content.id);
    overwritten.lookAt(content, null, sheet.getUsedRangeOrNullObject(true));
    sheet.delete();
  }
  if (extra !== null) worksheets.getItemOrNullObject(extra).delete();
  await context.sync();
}
