import { inEachSheet, sheetFinding, type PublicationCheck } from "./publicationCheck";

/** What is hidden goes out all the same: sheets that are not ours, and rows and columns. */
export const checkHiddenParts: PublicationCheck = ({ sheets }) => [
  ...sheets
    .filter(({ isHidden, identity }) => isHidden && identity === null)
    .map((sheet) => sheetFinding(sheet, { code: "hiddenSheet" })),
  ...inEachSheet(
    sheets,
    ({ hiddenRows }) => hiddenRows.map((row) => ({ row, column: 0 })),
    (count) => ({ code: "hiddenRows", count }),
  ),
  ...inEachSheet(
    sheets,
    ({ hiddenColumns }) => hiddenColumns.map((column) => ({ row: 0, column })),
    (count) => ({ code: "hiddenColumns", count }),
  ),
];
