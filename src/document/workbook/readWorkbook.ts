import type { Sheet, Workbook } from "../../file/model/workbook";
import type { SourceDocument } from "../document";
import { DocumentError } from "../documentError";
import { omissionsOf } from "./omissions";
import { readSheet } from "./readSheet";

/**
 * Reads the sheets of a workbook, one after the other, as their cells show themselves.
 * @param names of the sheets to read, in this order; all that are visible where there are none.
 * @throws DocumentError "noSuchSheet".
 */
export function readWorkbook(workbook: Workbook, names: readonly string[]): SourceDocument {
  const sheets =
    names.length > 0
      ? names.map((name) => sheetNamed(workbook, name))
      : workbook.sheets.filter(({ visibility }) => visibility === "Visible");
  const read = sheets.map((sheet) => readSheet(workbook, sheet));
  const blocks = read.flatMap((sheet) => sheet.blocks);
  const hiddenTexts = read.reduce((sum, { hiddenCells }) => sum + hiddenCells, 0);
  return { blocks, omitted: omissionsOf(workbook, sheets, hiddenTexts) };
}

function sheetNamed({ sheets }: Workbook, name: string): Sheet {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new DocumentError("noSuchSheet", { subject: name });
  return found;
}
