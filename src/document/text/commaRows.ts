import { readDelimitedRow } from "./delimitedRow";

/** The first line of some CSV files, which Excel does not show. */
const separatorLine = /^sep=,\n/i;
const sampledRows = 50;
const fewestRows = 2;
const shareAlike = 0.6;

/** Rows, and how each stands in the text. */
interface CommaRows {
  rows: string[][];
  written: string[];
}

/** The rows of a text that is CSV: most have the same number of cells, two or more; null where it is none. */
export function readCommaRows(source: string): CommaRows | null {
  const text = source.replace(separatorLine, "");
  if (text.length === source.length && !isCommaText(text)) return null;
  return readRows(text, Infinity);
}

function isCommaText(text: string): boolean {
  if (!text.includes(",")) return false;
  const counts = readRows(text, sampledRows)
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

function readRows(text: string, most: number): CommaRows {
  const rows: string[][] = [];
  const written: string[] = [];
  let position = 0;
  while (position <= text.length && rows.length < most) {
    const { cells, next } = readDelimitedRow(text, position, ",");
    rows.push(cells);
    written.push(text.slice(position, next - 1));
    position = next;
  }
  return { rows, written };
}
