import { cellAt, cellText, columnEnd, rowEnd, type SheetContent } from "../../sheet/sheetContent";
import { isPublished, sheetFinding, type PublicationCheck } from "./publicationCheck";
import { headerRowOf } from "./publishedTable";

/** Rule 1-14: a table is not broken up by blank rows. */
export const checkBlankRows: PublicationCheck = ({ contents }) =>
  contents.filter(isPublished).flatMap((sheet) => {
    const rows = blankRows(sheet);
    const [row] = rows;
    if (row === undefined) return [];
    return [sheetFinding(sheet, { code: "blankRows", rule: "1-14", count: rows.length }, { row, column: 0 })];
  });

function blankRows(sheet: SheetContent): number[] {
  const headerRow = headerRowOf(sheet);
  if (headerRow === null) return [];
  const rows: number[] = [];
  for (let row = headerRow + 1; row < rowEnd(sheet); row++) {
    const columns = Array.from({ length: columnEnd(sheet) }, (_, column) => column);
    if (columns.every((column) => cellText(cellAt(sheet, row, column)).trim() === "")) rows.push(row);
  }
  return rows;
}
