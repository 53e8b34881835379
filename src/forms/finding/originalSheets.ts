import { cellText, type SheetContent } from "../../sheet/sheetContent";
import { legalSheetName, sheetNameKey } from "../../sheet/sheetName";
import { publicationSheetName, summarySheetName } from "../headings";
import { publicationSheetIdentity, summarySheetIdentity } from "../sheetIdentity";

/** How Excel and LibreOffice number the name of a copied sheet. */
const copySuffix = /\s*(?:\(\d+\)|_\d+)$/;

/**
 * The sheets in an order in which an original comes before its copies: both say they are the same sheet, wherever they stand among the
 * tabs. A copy is known by the number at the end of its name, the original by the name it was built with; where neither tells, the
 * first tab counts.
 */
export function originalsFirst(sheets: readonly SheetContent[]): SheetContent[] {
  const groups = new Map<string | null, SheetContent[]>();
  for (const sheet of sheets) groups.set(sheet.identity, [...(groups.get(sheet.identity) ?? []), sheet]);
  return [...groups.values()].flatMap((group) =>
    group.length === 1 ? group : group.toSorted((one, other) => rank(one, group) - rank(other, group)),
  );
}

/** The sheet that is `identity`, not a copy of it. */
export const originalOf = (sheets: readonly SheetContent[], identity: string): SheetContent | undefined =>
  originalsFirst(sheets.filter((sheet) => sheet.identity === identity))[0];

function rank(sheet: SheetContent, group: readonly SheetContent[]): number {
  const base = sheet.name.replace(copySuffix, "");
  const isCopy =
    base !== sheet.name && group.some(({ name }) => name !== sheet.name && name.startsWith(base));
  if (isCopy) return 2;
  return sheetNameKey(sheet.name) === sheetNameKey(builtName(sheet)) ? 0 : 1;
}

/** The sheets that are not built with the name that their title gives. */
const ownNames = new Map([
  [summarySheetIdentity, summarySheetName],
  [publicationSheetIdentity, publicationSheetName],
]);

/** A sheet is built with the name that its title, its first cell, gives; those that have the plan's title, with their own. */
const builtName = ({ identity, values }: SheetContent): string =>
  ownNames.get(identity ?? "") ?? legalSheetName(cellText(values[0]?.[0] ?? ""), new Set());
