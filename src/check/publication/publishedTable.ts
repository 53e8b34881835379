import { findTable } from "../../forms/finding/table";
import { publishedSheetOf } from "../../forms/publishedSheets";
import type { SheetContent } from "../../sheet/sheetContent";

/** The row of the headings of a published sheet; `null` where it is not found any more. */
export function headerRowOf(sheet: SheetContent): number | null {
  const published = publishedSheetOf(sheet.identity);
  if (published === undefined) return null;
  return findTable(sheet, published.headers, published.anchor)?.headerRow ?? null;
}
