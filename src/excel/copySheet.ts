import { rangeAddress, type CellRange } from "../sheet/cellRange";
import type { SheetCopy } from "../sheet/sheetWrite";
import { sentBytes, sheetAction, type SheetAction } from "./actions";

/** Bytes that copying cells takes, and what is written above them. */
export const copyBytes = 550;

/** Copies what stands on a sheet, under a heading that says what it is. Excel itself copies: nothing is sent, and nothing can come between. */
export function copySheetAction(copy: SheetCopy): SheetAction {
  const { rowCount, columnCount, heading } = copy;
  return sheetAction(
    (sheet) => {
      const head = { row: copy.row, column: 0, rowCount: 1, columnCount: heading.length };
      sheet.context.workbook.worksheets.getItem(copy.onto).getRange(rangeAddress(head)).values = [
        heading.map(typedText),
      ];
      copyCells(sheet, copy, { row: 0, column: 0, rowCount, columnCount });
    },
    2 * copyBytes + sentBytes(heading),
  );
}

/** Copies cells anew to where they belong in the copy; hidden ones too: https://github.com/OfficeDev/office-scripts-docs/issues/758 */
export function copyCells(sheet: Excel.Worksheet, { onto, row }: SheetCopy, range: CellRange): void {
  const from = sheet.getRange(rangeAddress(range));
  const to = sheet.context.workbook.worksheets
    .getItem(onto)
    .getRange(rangeAddress({ ...range, row: row + 1 + range.row }));
  to.copyFrom(from, "Values");
  from.untrack();
  to.untrack();
}

/** A tab may be called -重点- or =SUM(1: Excel would take it for a formula. */
const typedText = (value: string | number): string | number =>
  typeof value === "string" ? `'${value}` : value;
