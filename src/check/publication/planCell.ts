import { findLabelled } from "../../forms/finding/table";
import { settingLabels } from "../../forms/headings";
import { planSheetIdentity } from "../../forms/sheetIdentity";
import { originalOf } from "../../forms/finding/originalSheets";
import { placeOf, type CellPlace } from "../../sheet/sheetContent";
import type { PublicationMaterial } from "./publicationCheck";

/** Where 計画 has a setting; its first cell where the label is not found. */
export function planCell(
  { contents }: PublicationMaterial,
  setting: keyof typeof settingLabels,
): CellPlace | null {
  const sheet = originalOf(contents, planSheetIdentity);
  if (sheet === undefined) return null;
  const { row, column } = findLabelled(sheet, settingLabels[setting]) ?? { row: 0, column: 0 };
  return placeOf(sheet, row, column);
}
