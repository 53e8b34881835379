import { bookName, identityName } from "../sheet/ownNames";
import type { SheetContent } from "../sheet/sheetContent";
import type { SheetWrite } from "../sheet/sheetWrite";
import { nameSize, sentBytes, type Size } from "./actions";
import { nameAction } from "./nameAction";
import type { Template } from "./templates";

/** That of adding a sheet, and of names that say what it is and where it belongs; a copy is called otherwise in place of the second. */
export const openingSize = ({ spec }: SheetWrite, template: Template | undefined): Size => {
  const name = nameSize(sentBytes(spec.identity)).sent;
  return nameSize(sentBytes(spec.name) + name + (typeof template?.book === "string" ? renameBytes : name));
};

const renameBytes = 220;

/**
 * The sheet that is to be filled. A new one says at once what it is: where the build is broken off, the next one knows it, whatever it is
 * called by then.
 */
export function openSheet(
  { workbook: { worksheets } }: Excel.RequestContext,
  write: SheetWrite,
  book: string | null,
  template: Template | undefined,
): Excel.Worksheet {
  if (template !== undefined) return copyTemplate(template, write, book);
  const { spec, existing, position } = write;
  const sheet = existing === null ? worksheets.add(spec.name) : worksheets.getItem(existing.id);
  if (existing !== null && existing.name !== spec.name) sheet.name = spec.name;
  if (position !== null && hasNoPlace(existing)) sheet.position = position;
  if (!hasIdentity(existing)) nameAction(identityName, spec.identity, null).queue(sheet);
  belongTo(sheet, book, existing?.book ?? null);
  return sheet;
}

/**
 * A copy gets its own name, by which the next build would go on with it, when all else has been said of it. Before, it is called a template
 * and empty, and the next build removes it.
 */
function copyTemplate(
  template: Template,
  { spec, position }: SheetWrite,
  book: string | null,
): Excel.Worksheet {
  const sheet = template.sheet.copy("End");
  belongTo(sheet, book, template.book);
  nameAction(identityName, spec.identity, null).queue(sheet);
  sheet.name = spec.name;
  if (position !== null) sheet.position = position;
  return sheet;
}

function belongTo(sheet: Excel.Worksheet, book: string | null, current: string | null): void {
  if (book !== null && current !== book) nameAction(bookName, book, current).queue(sheet);
}

/** What a build has only just added may not have come to its place. */
const hasNoPlace = (existing: SheetContent | null): boolean =>
  existing?.hasLostNames !== true &&
  (!hasIdentity(existing) || (existing?.fingerprint === null && existing.values.length === 0));

/** Whether a sheet says in a name what it is. */
export const hasIdentity = (existing: SheetContent | null): boolean =>
  existing !== null && existing.identity !== null && existing.hasLostNames !== true;
