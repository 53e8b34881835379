import type { CellValue, SheetContent } from "../sheet/sheetContent";
import { fingerprintName, identityName, stringConstant } from "./sheetNames";

/** A workbook as far as the add-in reads it: the contents of its own sheets, the names of all. */
export interface WorkbookContent {
  sheets: SheetContent[];
  /** In the order of the tabs, ours and others. */
  sheetNames: { id: string; name: string }[];
}

/** Reads every sheet of ours in two round trips, however many there are. */
export async function readSheets(context: Excel.RequestContext): Promise<WorkbookContent> {
  const worksheets = context.workbook.worksheets;
  worksheets.load("items/id,items/name,items/names/items/name,items/names/items/formula");
  await context.sync();
  const ours = worksheets.items.flatMap((sheet) => {
    const constants = new Map(
      sheet.names.items.map(({ name, formula }) => [name, stringConstant(String(formula))]),
    );
    const identity = constants.get(identityName) ?? null;
    return identity === null
      ? []
      : [{ sheet, identity, fingerprint: constants.get(fingerprintName) ?? null }];
  });
  const readings = ours.map((own) => {
    const used = own.sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,values,valueTypes");
    own.sheet.protection.load("protected");
    return { ...own, used };
  });
  if (readings.length > 0) await context.sync();
  return {
    sheets: readings.map(({ sheet, identity, fingerprint, used }) => ({
      id: sheet.id,
      name: sheet.name,
      identity,
      fingerprint,
      isProtected: sheet.protection.protected,
      row: used.isNullObject ? 0 : used.rowIndex,
      column: used.isNullObject ? 0 : used.columnIndex,
      values: used.isNullObject ? [] : cellValues(used),
    })),
    sheetNames: worksheets.items.map(({ id, name }) => ({ id, name })),
  };
}

function cellValues({ values, valueTypes }: Excel.Range): CellValue[][] {
  return (values as (string | number | boolean)[][]).map((row, rowIndex) =>
    row.map((value, columnIndex) =>
      valueTypes[rowIndex]?.[columnIndex] === "Error" ? { error: String(value) } : value,
    ),
  );
}
