import { bookName, headingComment, rangeKey } from "../sheet/ownNames";
import type { SheetContent } from "../sheet/sheetContent";
import { legalSheetName, sheetNameKey } from "../sheet/sheetName";
import type { SheetSpec } from "../sheet/sheetSpec";
import { sheetTemplates } from "../sheet/sheetTemplates";
import type { SheetWrite } from "../sheet/sheetWrite";
import { actionSize, nameSize, sentBytes } from "./actions";
import { lookActions } from "./cellLooks";
import { formatSheet, lineActions } from "./formatSheet";
import { nameAction } from "./nameAction";
import { nameActions } from "./nameActions";
import { PrintedWidth } from "./printedWidth";
import type { Requests } from "./requests";
import { loadForm } from "./sheetForm";

/** A sheet of which others are copies. It does not say what it is and holds nothing: left behind, it is an empty sheet. */
export interface Template {
  sheet: Excel.Worksheet;
  form: SheetSpec;
  /** What its copies have of its names: nothing where Excel does not take them along. */
  book: SheetContent["book"];
  names: SheetContent["names"];
}

/** What templates are called, and which names sheets have already. */
export interface TemplateNames {
  wanted: string;
  taken: readonly string[];
}

/** A template on its sheet. */
type Written = Pick<Template, "sheet" | "form">;

/**
 * Makes the templates of new sheets that are worth one, and sends what is queued. What `Worksheet.copy` takes along is written nowhere: a
 * first copy is compared with its template, and where they differ, none is used.
 */
export async function makeTemplates(
  { workbook: { worksheets } }: Excel.RequestContext,
  requests: Requests,
  writes: readonly SheetWrite[],
  book: string | null,
  { wanted, taken }: TemplateNames,
): Promise<Map<SheetWrite, Template>> {
  const names = new Set([...taken, ...writes.map(({ spec }) => spec.name)].map(sheetNameKey));
  const printing = new PrintedWidth();
  const made: (Written & { writes: readonly SheetWrite[] })[] = [];
  for (const template of sheetTemplates(writes)) {
    const form = { ...template.form, name: legalSheetName(wanted, names) };
    await requests.take(nameSize(sentBytes(form.name)), () => undefined);
    const sheet = worksheets.add(form.name);
    made.push({ sheet, form, writes: template.writes });
    for (const action of templateActions(form, book, printing)) await requests.add(action, sheet);
  }
  const [first] = made;
  if (first === undefined) return new Map();
  const tried = await tryCopy(requests, first, book);
  if (tried === null || printing.unfitted.length > 0) {
    for (const { sheet } of made) sheet.delete();
    return new Map();
  }
  return new Map(
    made.flatMap(({ sheet, form, writes: copies }) => {
      const carried = tried.hasNames ? { book, names: namesOf(form) } : { book: null, names: {} };
      return copies.map((write): [SheetWrite, Template] => [write, { sheet, form, ...carried }]);
    }),
  );
}

const templateActions = (form: SheetSpec, book: string | null, printing: PrintedWidth) => [
  ...(book === null ? [] : [nameAction(bookName, book, null)]),
  ...lookActions(form),
  ...lineActions(form),
  ...nameActions(form),
  ...formatSheet(form, true, printing),
];

const namesOf = ({ names = [] }: SheetSpec): Template["names"] =>
  Object.fromEntries(
    names.map(({ key, range, heading }) => [key, { range, heading: headingComment(heading) }]),
  );

/** Reading two sheets. */
const tryingBytes = 20_000;

/** Whether a copy has the names of its template, which has some; `null` where it is not like its template. */
async function tryCopy(
  requests: Requests,
  { sheet, form }: Written,
  book: string | null,
): Promise<{ hasNames: boolean } | null> {
  await requests.take(actionSize(tryingBytes), () => undefined);
  const copy = sheet.copy("End");
  copy.load("name");
  copy.names.load("items/name,items/formula,items/comment,items/visible");
  const [wanted, copied] = [loadForm(sheet, form), loadForm(copy, form)];
  copy.delete();
  await requests.sendAndGoOn();
  const items = copy.names.items.filter(({ name }) => name === bookName || rangeKey(name) !== null);
  const expected = (form.names ?? []).length + (book === null ? 0 : 1);
  const ownSheet = copy.name.replaceAll("'", "''");
  const areRight = items.every(
    ({ name, formula, visible }) => !visible && (name === bookName || String(formula).includes(ownSheet)),
  );
  if (wanted() !== copied() || !areRight || ![0, expected].includes(items.length)) return null;
  return { hasNames: items.length > 0 };
}
