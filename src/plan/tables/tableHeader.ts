import { readBareNumber } from "../words/bareNumber";
import { isProse } from "../words/title";
import { columnName, headingKey } from "./columnName";
import { readTableColumns, type ChosenColumns, type TableColumns } from "./tableColumns";

/** Where the headings of a table's columns stand, and what they say. */
export interface TableHeader {
  /** Index of the first row with headings. */
  index: number;
  /** Rows of headings: one, or two. */
  depth: 1 | 2;
  headings: string[];
  columns: TableColumns;
}

const furthestHeader = 30;
const sampledRows = 200;
const longestHeading = 30;
const firstRows = 3;

/** The first row of known headings, or two such rows, with at least one row of cells below; null without any. */
export function findHeader(rows: readonly string[][], chosen: ChosenColumns): TableHeader | null {
  for (let index = 0; index < Math.min(rows.length, furthestHeader); index++) {
    const header = headerAt(rows, index, chosen);
    if (header !== null) return header;
  }
  return null;
}

function headerAt(rows: readonly string[][], index: number, chosen: ChosenColumns): TableHeader | null {
  const upper = rows[index] ?? [];
  const below = rows.findIndex((cells, at) => at > index && writtenCells(cells) > 0);
  const lower = rows[below] ?? [];
  if (upper.length < 2 || below < 0) return null;
  const one = headerOf(rows, index, 1, upper, chosen);
  if (below > index + 1 || !mayBeHeadings(lower) || writtenCells(upper) < 2) return one;
  const two = headerOf(rows, index, 2, joinHeadings(upper, lower), chosen);
  if (one === null) {
    const alone = headerOf(rows, index + 1, 1, lower, chosen);
    return alone === null || (two !== null && partsOf(two) > partsOf(alone)) ? two : null;
  }
  if (two === null) return one;
  const isSecond = partsOf(two) === partsOf(one) && namesNoMeasure(lower, one);
  return isSecond || partsOf(two) > partsOf(one) ? two : one;
}

/** A row of the table names its measure; the second row of its headings leaves those cells blank. */
const namesNoMeasure = (cells: readonly string[], { columns: { of } }: TableHeader): boolean =>
  [of.measureNumber, of.measureTitle].every((column) => (cells[column ?? -1] ?? "").trim() === "");

/** A title stands alone in its row. */
const writtenCells = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== "").length;

const partsOf = ({ columns }: TableHeader): number => Object.keys(columns.of).length;

function headerOf(
  rows: readonly string[][],
  index: number,
  depth: 1 | 2,
  headings: string[],
  chosen: ChosenColumns,
): TableHeader | null {
  const body = rows.slice(index + depth, index + depth + sampledRows);
  const columns = readTableColumns(headings, body, chosen);
  const comesAgain = body.some((cells) => areSameHeadings(cells, headings));
  const isCard =
    body.some((cells) => areOtherHeadings(cells, headings)) ||
    (!comesAgain && body.slice(0, firstRows).some((cells) => beginsWithLabel(cells, headings)));
  return columns === null || isCard ? null : { index, depth, headings, columns };
}

/** 自己評価 and 委員会意見 below 施策名 and 担当課: a card, whose texts stand in the rows below. */
function areOtherHeadings(cells: readonly string[], headings: readonly string[]): boolean {
  const written = cells.filter((cell) => cell.trim() !== "");
  const keys = headings.map(headingKey);
  return (
    written.length > 1 &&
    written.every((cell) => columnName(cell) !== null && !keys.includes(headingKey(cell)))
  );
}

/** The same headings above other rows: every policy has its table. */
export const areSameHeadings = (cells: readonly string[], headings: readonly string[]): boolean =>
  headings.every((heading, column) => headingKey(heading) === headingKey(cells[column] ?? ""));

/** 担当課 | 環境課 below 施策名 | 海岸の清掃: labels with their values beside them. */
function beginsWithLabel(cells: readonly string[], headings: readonly string[]): boolean {
  const first = cells.find((cell) => cell.trim() !== "") ?? "";
  return columnName(first) !== null && !headings.map(headingKey).includes(headingKey(first));
}

/** Whether a row may be the second of two with headings: nothing but words, some of them known. */
function mayBeHeadings(cells: readonly string[]): boolean {
  const written = cells.filter((cell) => cell.trim() !== "");
  const isWord = (cell: string): boolean =>
    cell.length <= longestHeading && !isProse(cell) && readBareNumber(cell.trim()) === null;
  return written.every(isWord) && written.some((cell) => columnName(cell) !== null);
}

/** The headings of two rows as one: what spans stands above each of its columns, with blanks to its right. */
function joinHeadings(upper: readonly string[], lower: readonly string[]): string[] {
  let above = "";
  const count = Math.max(upper.length, lower.length);
  return Array.from({ length: count }, (_, column) => {
    const own = (upper[column] ?? "").trim();
    if (own !== "") above = own;
    const below = (lower[column] ?? "").trim();
    if (below === "") return own;
    const joined = `${above}${below}`;
    return columnName(joined) === null && columnName(below) !== null ? below : joined;
  });
}

/** Headings of columns that hold text but are not known. */
export function unknownColumns(
  { headings, columns }: TableHeader,
  body: readonly (readonly string[])[],
): string[] {
  const known = [...Object.values(columns.of), ...columns.ignored];
  return headings.filter(
    (_, column) => !known.includes(column) && body.some((cells) => (cells[column] ?? "").trim() !== ""),
  );
}
