import { cellText, type SheetContent } from "../../sheet/sheetContent";
import { booksIn } from "../../sheet/ownNames";
import { legalSheetName, sheetNameKey } from "../../sheet/sheetName";
import { publishedSheetOf } from "../publishedSheets";
import { planSheetIdentity } from "../sheetIdentity";

/** How Excel and LibreOffice number the name of a copied sheet. */
const copySuffix = /\s*(?:\(\d+\)|_\d+)$/;

/**
 * The sheets of this workbook in an order in which an original comes before its copies: both say they are the same sheet, wherever they
 * stand among the tabs. A copy is known by the number at the end of its name, the original by the name it was built with; where neither
 * tells, the first tab counts. What was copied in from another workbook is not among them.
 */
export const originalsFirst = (sheets: readonly SheetContent[]): SheetContent[] => {
  const isForeign = foreignTo(sheets);
  return inOrder(sheets.filter((sheet) => !isForeign(sheet)));
};

/** The originals among sheets that are in such an order. */
export const firstsOf = (sheets: readonly SheetContent[]): SheetContent[] => {
  const firsts = new Map(sheets.map((sheet) => [sheet.identity, sheet] as const).reverse());
  return sheets.filter((sheet) => firsts.get(sheet.identity) === sheet);
};

/** The sheet that is `identity`, not a copy of it, and not one of another workbook. */
export const originalOf = (sheets: readonly SheetContent[], identity: string): SheetContent | undefined => {
  const isForeign = foreignTo(sheets);
  return inOrder(sheets.filter((sheet) => sheet.identity === identity && !isForeign(sheet)))[0];
};

/** The sheets of ours that were made for another workbook and copied into this one, last year's for example. */
export const foreignSheets = (sheets: readonly SheetContent[]): SheetContent[] =>
  sheets.filter(foreignTo(sheets));

/**
 * What tells this workbook from others: its plan sheet says it, or, while that does not, any other sheet. `null` for a workbook of an
 * earlier version.
 */
export const bookOf = (sheets: readonly SheetContent[]): string | null =>
  booksOfPlanSheet(sheets).at(-1) ?? sheets.find(({ book }) => book !== null)?.book ?? null;

/** Two where the turn of the year was broken off, the new one last. */
const booksOfPlanSheet = (sheets: readonly SheetContent[]): string[] =>
  booksIn(inOrder(sheets.filter(({ identity }) => identity === planSheetIdentity))[0]?.book ?? null);

/**
 * As long as the plan sheet says of no workbook that it is this one, all sheets belong to it; and so does one on which nothing stands: a
 * build was broken off when it had just added it. A sheet that has lost its names cannot say another workbook's.
 */
function foreignTo(sheets: readonly SheetContent[]): (sheet: SheetContent) => boolean {
  const own = booksOfPlanSheet(sheets);
  const isOwn = (book: string | null): boolean => booksIn(book).some((each) => own.includes(each));
  return ({ book, values, hasLostNames }) =>
    own.length > 0 && !isOwn(book) && values.length > 0 && hasLostNames !== true;
}

function inOrder(sheets: readonly SheetContent[]): SheetContent[] {
  const groups = new Map<string | null, SheetContent[]>();
  for (const sheet of sheets) groups.set(sheet.identity, [...(groups.get(sheet.identity) ?? []), sheet]);
  return [...groups.values()].flatMap((group) =>
    group.length === 1 ? group : group.toSorted((one, other) => rank(one, group) - rank(other, group)),
  );
}

function rank(sheet: SheetContent, group: readonly SheetContent[]): number {
  const base = sheet.name.replace(copySuffix, "");
  const isCopy =
    base !== sheet.name && group.some(({ name }) => name !== sheet.name && name.startsWith(base));
  if (isCopy) return 2;
  return builtNames(sheet).some((name) => sheetNameKey(sheet.name) === sheetNameKey(name)) ? 0 : 1;
}

/** A sheet is built with the name that its title gives, which stands in its first or, behind a link, its second row; those that have the plan's title, with their own. */
function builtNames({ identity, values }: SheetContent): string[] {
  const ownName = publishedSheetOf(identity)?.name;
  if (ownName !== undefined) return [ownName];
  return values.slice(0, 2).map(([title = ""]) => legalSheetName(cellText(title), new Set()));
}
