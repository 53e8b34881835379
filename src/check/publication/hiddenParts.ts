import { idColumns } from "../../forms/finding/columnNames";
import { inEachSheet, sheetFinding, type PublicationCheck } from "./publicationCheck";

/** What is hidden goes out all the same: sheets that are not ours, and rows and columns, but for the ids that a build hides. */
export const checkHiddenParts: PublicationCheck = ({ sheets, contents }) => [
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
    ({ id, hiddenColumns }) => {
      const ids = idColumns(contents.find((content) => content.id === id));
      return hiddenColumns.filter((column) => !ids.has(column)).map((column) => ({ row: 0, column }));
    },
    (count) => ({ code: "hiddenColumns", count }),
  ),
];
