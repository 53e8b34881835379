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
  return builtNames(sheet).some((name) => sheetNameKey(sheet.name) === sheetNameKey(name)) ? 0 : 1;
}

/** The sheets that are not built with the name that their title gives. */
const ownNames = new Map([
  [summarySheetIdentity, summarySheetName],
  [publicationSheetIdentity, publicationSheetName],
]);

/** A sheet is built with the name that its title gives, which stands in its first or, behind a link, its second row; those that have the plan's title, with their own. */
function builtNames({ identity, values }: SheetContent): string[] {
  const ownName = ownNames.get(identity ?? "");
  if (ownName !== undefined) return [ownName];
  return values.slice(0, 2).map(([title = ""]) => legalSheetName(cellText(title), new Set()));
}
