import { readDelimitedRow } from "./delimitedRow";

/** The first line of some CSV files: names what parts the cells, and Excel does not show it. */
const separatorLine = /^"?sep=(.)"?\n/i;
const separators = [",", ";"];
const sampledRows = 50;
const fewestRows = 2;
const shareAlike = 0.6;

/** Rows, and how each stands in the text. */
interface SeparatedRows {
  rows: string[][];
  written: string[];
}

/**
 * The rows of a text that is CSV: its first line says so, or most rows have the same number of cells, two or more; null where it is none.
 */
export function readSeparatedRows(source: string): SeparatedRows | null {
  const [line = "", said] = separatorLine.exec(source) ?? [];
  const text = source.slice(line.length);
  const separator = said ?? separators.find((each) => isSeparated(text, each));
  return separator === undefined ? null : readRows(text, separator, Infinity);
}

function isSeparated(text: string, separator: string): boolean {
  if (!text.includes(separator)) return false;
  const counts = readRows(text, separator, sampledRows)
    .rows.filter((cells) => cells.some((cell) => cell.trim() !== ""))
    .map(({ length }) => length);
  const [usual = 0, alike = 0] = mostFrequent(counts);
  return usual > 1 && alike >= fewestRows && alike >= counts.length * shareAlike;
}

/** The number that comes most often, and how often. */
function mostFrequent(numbers: readonly number[]): [number?, number?] {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0] ?? [];
}

function readRows(text: string, separator: string, most: number): SeparatedRows {
  const rows: string[][] = [];
  const written: string[] = [];
  let position = 0;
  while (position <= text.length && rows.length < most) {
    const { cells, next } = readDelimitedRow(text, position, separator);
    rows.push(cells);
    written.push(text.slice(position, next - 1));
    position = next;
  }
  return { rows, written };
}
