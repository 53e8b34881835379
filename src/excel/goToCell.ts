import { cellAddress } from "../sheet/cellRange";
import type { CellPlace } from "../sheet/sheetContent";

/** Shows a cell: its sheet comes to the front and the cell is selected. */
export async function goToCell(context: Excel.RequestContext, place: CellPlace): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(place.sheetId);
  sheet.visibility = "Visible";
  sheet.activate();
  sheet.getRange(cellAddress(place.row, place.column)).select();
  await context.sync();
}
