import type { SheetContent } from "../sheet/sheetContent";
import { nameAction } from "./nameAction";
import { identityName } from "../sheet/ownNames";

/** What a sheet is to be called, and to be, from now on. */
export interface SheetRelabelling {
  sheet: SheetContent;
  name: string;
  identity: string;
}

/** Makes something else of sheets, whose cells stay as they are, and puts them last. What a sheet is called comes first: a sheet that is not done has its old identity. */
export async function relabelSheets(
  context: Excel.RequestContext,
  relabellings: readonly SheetRelabelling[],
  sheetCount: number,
): Promise<void> {
  for (const { sheet, name, identity } of relabellings) {
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    if (sheet.name !== name) worksheet.name = name;
    worksheet.position = sheetCount - 1;
    nameAction(identityName, identity, sheet.hasLostNames === true ? null : sheet.identity).queue(worksheet);
  }
  await context.sync();
}
