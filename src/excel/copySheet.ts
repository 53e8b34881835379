import { rangeAddress, type CellRange } from "../sheet/cellRange";
import type { SheetCopy } from "../sheet/sheetWrite";
import { sentBytes, sheetAction, type SheetAction } from "./actions";

/** Copies what stands on a sheet, under a heading that says what it is. Excel itself copies: nothing is sent, and nothing can come between. */
export function copySheetAction(copy: SheetCopy): SheetAction {
  const { rowCount, columnCount, heading } = copy;
  return sheetAction((sheet) => {
    const head = { row: copy.row, column: 0, rowCount: 1, columnCount: heading.length };
    sheet.context.workbook.worksheets.getItem(copy.onto).getRange(rangeAddress(head)).values = [
      heading.map(typedText),
    ];
    copyCells(sheet, copy, { row: 0, column: 0, rowCount, columnCount });
  }, sentBytes(heading));
}

/** Copies cells anew to where they belong in the copy; hidden ones too: https://github.com/OfficeDev/office-scripts-docs/issues/758 */
export function copyCells(sheet: Excel.Worksheet, { onto, row }: SheetCopy, range: CellRange): void {
  const target = { ...range, row: row + 1 + range.row };
  sheet.context.workbook.worksheets
    .getItem(onto)
    .getRange(rangeAddress(target))
    .copyFrom(sheet.getRange(rangeAddress(range)), "Values");
}

/** A tab may be called -重点- or =SUM(1: Excel would take it for a formula. */
const typedText = (value: string | number): string | number =>
  typeof value === "string" ? `'${value}` : value;
