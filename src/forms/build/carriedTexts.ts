import { cellAt, cellText, type SheetContent } from "../../sheet/sheetContent";
import { isFilled } from "../answer";
import type { ArchivedText } from "../archiveSheet/archiveSheet";
import { findLabelled, findTable } from "../finding/table";
import { headerKey, policyHeaders, settingLabels } from "../headings";
import type { HeldTexts } from "./heldTexts";
import { orphansOf } from "./mergeTexts";

/**
 * Texts that were written for another fiscal year than the one that the sheets are built for. They stay where they are, and 保管 keeps
 * them as what they were: so it can be told which of them have not been written anew.
 * @param typed what stands on them.
 */
export function carriedTexts(
  contents: readonly SheetContent[],
  typed: readonly HeldTexts[],
  fiscalYear: string,
): ArchivedText[] {
  const years = new Map(contents.map((content) => [content.id, yearOn(content)]));
  const isOver = (year: string) =>
    year !== "" && fiscalYear !== "" && headerKey(year) !== headerKey(fiscalYear);
  if (![...years.values()].some(isOver)) return [];
  return typed.flatMap((held) => {
    const year = years.get(held.sheetId) ?? "";
    if (!isOver(year)) return [];
    return orphansOf(held)
      .filter(({ text }) => isFilled(text))
      .map(({ field, text }) => ({ ...held, field, text, fiscalYear: year }));
  });
}

/** The fiscal year that a policy's or measure's sheet shows; "" where it is not found. */
export function yearOn(content: SheetContent): string {
  if (content.identity?.startsWith("measure:")) {
    const at = findLabelled(content, settingLabels.fiscalYear);
    return at === null ? "" : cellText(cellAt(content, at.row, at.column)).trim();
  }
  const table = findTable(content, policyHeaders, "policyNumber");
  const column = table?.columns.fiscalYear;
  if (table === null || column === undefined) return "";
  return cellText(cellAt(content, table.headerRow + 1, column)).trim();
}
