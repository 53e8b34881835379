import type { SheetContent } from "../sheet/sheetContent";
import { loadValues, type LoadedValues } from "./loadValues";
import { namedRanges } from "./rangeNames";
import { withShownNumbers } from "./shownNumbers";
import {
  bookName,
  fingerprintName,
  identityName,
  isLookName,
  stringConstant,
  textsName,
} from "../sheet/ownNames";

/** A workbook as far as the add-in reads it: the contents of its own sheets, the names of all. */
export interface WorkbookContent {
  sheets: SheetContent[];
  /** In the order of the tabs, ours and others. */
  sheetNames: { id: string; name: string; isEmpty: boolean }[];
  /** Names of the workbook's cell styles. */
  cellStyles: ReadonlySet<string>;
  /** Names of tables and of ranges, of which none may be given twice. */
  takenNames: readonly string[];
}

/** `rows`: with the heights of their rows, by a method that Office.js announces to Excel as one that writes. */
export type WantedContents = "values" | "rows";

/** Reads every sheet of ours in two round trips, however many there are, as long as Excel does not find the answer too long. */
export async function readSheets(
  context: Excel.RequestContext,
  wanted: WantedContents = "rows",
): Promise<WorkbookContent> {
  const { worksheets, styles, names } = context.workbook;
  styles.load("items/name");
  names.load("items/name");
  worksheets.load(
    "items/id,items/name,items/visibility,items/protection/protected,items/names/items/name,items/names/items/formula,items/names/items/comment,items/tables/items/name",
  );
  await context.sync();
  const sheets = worksheets.items.map((sheet) => ({ sheet, isOurs: identityOf(sheet) !== null }));
  const values = await loadValues(
    context,
    sheets.map(({ sheet, isOurs }) => ({
      open: () => sheet.getUsedRangeOrNullObject(true),
      wanted: isOurs ? wanted : "place",
    })),
  );
  const hasLostLooks = !styles.items.some(({ name }) => isLookName(name));
  const contents = sheets.flatMap(({ sheet, isOurs }, index) =>
    isOurs ? [{ ...contentOf(sheet, values[index] ?? null), ...(hasLostLooks && { hasLostLooks }) }] : [],
  );
  return {
    sheets: await withShownNumbers(context, contents),
    sheetNames: sheets.map(({ sheet: { id, name }, isOurs }, index) => ({
      id,
      name,
      isEmpty: !isOurs && values[index] === null,
    })),
    cellStyles: new Set(styles.items.map(({ name }) => name)),
    takenNames: [...names.items, ...worksheets.items.flatMap(({ tables }) => tables.items)].map(
      ({ name }) => name,
    ),
  };
}

/**
 * Reads some sheets, ours or not, in one round trip; `null` for one that is not there (any more). `window` is an address beyond which
 * nothing is read.
 */
export async function readSheetsAgain(
  context: Excel.RequestContext,
  sheetIds: readonly string[],
  window?: string,
): Promise<Map<string, SheetContent | null>> {
  const sheets = new Map<string, Excel.Worksheet>();
  const openSheet = (id: string) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load(
      "id,name,visibility,protection/protected,names/items/name,names/items/formula,names/items/comment,tables/items/name",
    );
    sheets.set(id, sheet);
    return sheet;
  };
  const values = await loadValues(
    context,
    sheetIds.map((id) => ({
      open: () =>
        window === undefined ? openSheet(id).getUsedRangeOrNullObject(true) : openSheet(id).getRange(window),
    })),
  );
  const contents = sheetIds.flatMap((id, index) => {
    const sheet = sheets.get(id);
    const isThere = sheet !== undefined && !sheet.isNullObject;
    return isThere ? [contentOf(sheet, values[index] ?? null)] : [];
  });
  const read = new Map((await withShownNumbers(context, contents)).map((content) => [content.id, content]));
  return new Map(sheetIds.map((id) => [id, read.get(id) ?? null]));
}

function contentOf(sheet: Excel.Worksheet, loaded: LoadedValues | null): SheetContent {
  return {
    id: sheet.id,
    name: sheet.name,
    identity: identityOf(sheet),
    book: constantOf(sheet, bookName),
    fingerprint: constantOf(sheet, fingerprintName),
    remembered: constantOf(sheet, textsName),
    isProtected: sheet.protection.protected,
    isHidden: sheet.visibility !== "Visible",
    names: namedRanges(sheet.names.items),
    tables: sheet.tables.items.map(({ name }) => name),
    row: loaded?.row ?? 0,
    column: loaded?.column ?? 0,
    values: loaded?.values ?? [],
    ...(loaded?.heights && { heights: loaded.heights }),
  };
}

const identityOf = (sheet: Excel.Worksheet): string | null => constantOf(sheet, identityName);

function constantOf({ names }: Excel.Worksheet, wanted: string): string | null {
  const item = names.items.find(({ name }) => name === wanted);
  return item === undefined ? null : stringConstant(String(item.formula));
}
