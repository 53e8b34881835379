import type { SourceLine } from "../source/sourceLine";
import { readBareNumber } from "../words/bareNumber";
import { columnName } from "./columnName";

const fewestCells = 3;
const longestRow = 120;

/** The lines with a row for each line of a table whose cells are parted by spaces alone, as PDFs give them: known headings, and rows of as many words. */
export function withSpacedTables(lines: readonly SourceLine[]): readonly SourceLine[] {
  const found: SourceLine[] = [];
  let width = 0;
  let table = 0;
  for (const line of lines) {
    const typed = line.row === null && line.text.length <= longestRow ? cellsOf(line.text) : [];
    const cells = typed.length > width && width > 0 ? withNumbers(typed) : typed;
    if (areHeadings(typed)) {
      width = typed.length;
      table--;
    } else if (cells.length !== width) width = 0;
    found.push(
      width === 0 || line.row !== null
        ? line
        : { ...line, row: { table, cells, reaching: new Map<number, string>() } },
    );
  }
  return table === 0 ? lines : found;
}

const cellsOf = (text: string): string[] => {
  const typed = text.trim();
  return typed === "" ? [] : typed.split(/[ \t\u3000]+/);
};

/** A number and the title behind it are one cell, where there would be too many. */
function withNumbers(cells: readonly string[]): string[] {
  const joined: string[] = [];
  let number = "";
  for (const cell of cells) {
    if (number === "" && readBareNumber(cell) !== null) number = cell;
    else {
      joined.push(number === "" ? cell : `${number} ${cell}`);
      number = "";
    }
  }
  return number === "" ? joined : [...joined, number];
}

/** Hardly any word that is no heading of a column, and one of a level. */
function areHeadings(cells: readonly string[]): boolean {
  if (cells.length < fewestCells) return false;
  const names = cells.map(columnName);
  const known = names.filter((name) => name !== null);
  return (
    known.length >= fewestCells &&
    known.length * 3 >= cells.length * 2 &&
    known.some((name) => name.part === "title")
  );
}
