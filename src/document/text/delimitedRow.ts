import { readQuotedCell } from "./quotedCell";

/** A row as it stands in a text. */
export interface DelimitedRow {
  cells: string[];
  /** Where the next row begins. */
  next: number;
}

/** What Excel's clipboard quotes; marks around anything else are the cell's own. */
const needsQuotes = /[\t\n"]/;

/** Reads the row that begins at a position of a text: cells parted by tabs, as Excel's clipboard has them, or by what a CSV has between them. */
export function readDelimitedRow(text: string, start: number, delimiter: string): DelimitedRow {
  const lineEnd = endOf(text, start);
  const cells: string[] = [];
  let position = start;
  let last = lineEnd;
  for (;;) {
    const cell = readCell(text, position, delimiter, last);
    cells.push(cell.text);
    if (text.charAt(cell.end) !== delimiter) return { cells, next: cell.end + 1 };
    position = cell.end + 1;
    if (position > last) last = endOf(text, position);
  }
}

function readCell(text: string, start: number, delimiter: string, lineEnd: number) {
  const opening = delimiter !== "\t" ? start + spacesAt(text, start) : start;
  const quoted = readQuotedCell(text, opening, delimiter);
  if (quoted !== null && (delimiter !== "\t" || needsQuotes.test(quoted.text))) return quoted;
  const end = text.indexOf(delimiter, start);
  const last = end < 0 ? lineEnd : Math.min(end, lineEnd);
  return { text: text.slice(start, last), end: last };
}

const spacesAt = (text: string, start: number): number => {
  let count = 0;
  while (text.charAt(start + count) === " ") count++;
  return count;
};

function endOf(text: string, start: number): number {
  const end = text.indexOf("\n", start);
  return end < 0 ? text.length : end;
}
