import type { CellValue, SheetContent } from "../sheet/sheetContent";
import { fingerprintName, identityName, stringConstant } from "./sheetNames";

/** A workbook as far as the add-in reads it: the contents of its own sheets, the names of all. */
export interface WorkbookContent {
  sheets: SheetContent[];
  /** In the order of the tabs, ours and others. */
  sheetNames: { id: string; name: string; isEmpty: boolean }[];
  /** Names of the workbook's cell styles. */
  cellStyles: ReadonlySet<string>;
}

/** Reads every sheet of ours in two round trips, however many there are. */
export async function readSheets(context: Excel.RequestContext): Promise<WorkbookContent> {
  const worksheets = context.workbook.worksheets;
  const { styles } = context.workbook;
  styles.load("items/name");
  worksheets.load("items/id,items/name,items/names/items/name,items/names/items/formula");
  await context.sync();
  const ours = worksheets.items.filter((sheet) => identityOf(sheet) !== null);
  const readings = ours.map((sheet) => ({ sheet, used: queueContent(sheet) }));
  const others = worksheets.items.filter((sheet) => identityOf(sheet) === null);
  const usedOfOthers = new Map(others.map((sheet) => [sheet.id, sheet.getUsedRangeOrNullObject(true)]));
  await context.sync();
  return {
    sheets: readings.map(({ sheet, used }) => contentOf(sheet, used)),
    cellStyles: new Set(styles.items.map(({ name }) => name)),
    sheetNames: worksheets.items.map(({ id, name }) => ({
      id,
      name,
      isEmpty: usedOfOthers.get(id)?.isNullObject === true,
    })),
  };
}

/** Reads one sheet in one round trip; `null` when it is not there (any more) or not ours. */
export async function readSheet(
  context: Excel.RequestContext,
  sheetId: string,
): Promise<SheetContent | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  sheet.load("id,name,names/items/name,names/items/formula");
  const used = queueContent(sheet);
  await context.sync();
  return sheet.isNullObject || identityOf(sheet) === null ? null : contentOf(sheet, used);
}

function queueContent(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,values,valueTypes");
  sheet.protection.load("protected");
  return used;
}

function contentOf(sheet: Excel.Worksheet, used: Excel.Range): SheetContent {
  return {
    id: sheet.id,
    name: sheet.name,
    identity: identityOf(sheet),
    fingerprint: constantOf(sheet, fingerprintName),
    isProtected: sheet.protection.protected,
    row: used.isNullObject ? 0 : used.rowIndex,
    column: used.isNullObject ? 0 : used.columnIndex,
    values: used.isNullObject ? [] : cellValues(used),
  };
}

const identityOf = (sheet: Excel.Worksheet): string | null => constantOf(sheet, identityName);

function constantOf({ names }: Excel.Worksheet, wanted: string): string | null {
  const item = names.items.find(({ name }) => name === wanted);
  return item === undefined ? null : stringConstant(String(item.formula));
}

/** The values of a loaded range; errors are told from texts that look like them. */
export function cellValues({ values, valueTypes }: Excel.Range): CellValue[][] {
  return (values as (string | number | boolean)[][]).map((row, rowIndex) =>
    row.map((value, columnIndex) =>
      isError(valueTypes[rowIndex]?.[columnIndex]) ? { error: String(value) } : value,
    ),
  );
}

const isError = (type: Excel.RangeValueType | "Error" | undefined): boolean => type === "Error";
