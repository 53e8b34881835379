import type { SheetContent } from "../sheet/sheetContent";

/** Deletes sheets; a colleague may have deleted them already. */
export async function removeSheets(
  context: Excel.RequestContext,
  sheets: readonly SheetContent[],
): Promise<void> {
  for (const { id } of sheets) context.workbook.worksheets.getItemOrNullObject(id).delete();
  await context.sync();
}
