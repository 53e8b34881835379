import { findTable } from "../../forms/finding/table";
import { publicationHeaders, summaryHeaders } from "../../forms/headings";
import { publicationSheetIdentity } from "../../forms/sheetIdentity";
import type { SheetContent } from "../../sheet/sheetContent";

/** The row of the headings of 総括表 or 公表用; `null` where it is not found any more. */
export function headerRowOf(sheet: SheetContent): number | null {
  const table =
    sheet.identity === publicationSheetIdentity
      ? findTable(sheet, publicationHeaders, "kind")
      : findTable(sheet, summaryHeaders, "measureNumber");
  return table?.headerRow ?? null;
}
