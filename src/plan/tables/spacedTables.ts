import type { SourceLine } from "../source/sourceLine";
import { columnName } from "./columnName";

const fewestCells = 3;
const longestRow = 120;

/** The lines with a row for each line of a table whose cells are parted by spaces alone, as PDFs give them: known headings, and rows of as many words. */
export function withSpacedTables(lines: readonly SourceLine[]): readonly SourceLine[] {
  let width = 0;
  let table = 0;
  let isFound = false;
  const found = lines.map((line): SourceLine => {
    const cells = line.row === null && line.text.length <= longestRow ? cellsOf(line.text) : [];
    if (areHeadings(cells)) {
      width = cells.length;
      table--;
      isFound = true;
    } else if (cells.length !== width) width = 0;
    return width === 0 || line.row !== null ? line : { ...line, row: { table, cells } };
  });
  return isFound ? found : lines;
}

const cellsOf = (text: string): string[] => {
  const typed = text.trim();
  return typed === "" ? [] : typed.split(/[ \t\u3000]+/);
};

function areHeadings(cells: readonly string[]): boolean {
  if (cells.length < fewestCells) return false;
  const names = cells.map(columnName);
  return names.every((name) => name !== null) && names.some((name) => name?.part === "title");
}
