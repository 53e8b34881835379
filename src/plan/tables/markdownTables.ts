import type { SurveyedLine } from "../survey/surveyedLine";
import { withLineFeeds } from "../words/lineFeeds";
import type { TableRow } from "./delimitedRows";
import { readTableColumns, type TableColumns } from "./tableColumns";

/** A line; `cells` is empty outside of tables. */
export interface MarkdownLine extends TableRow {
  /** |---|:---:|, below the headers of a table. */
  isRule: boolean;
}

/** A table of a plan. */
export interface MarkdownTable {
  columns: TableColumns;
  headers: MarkdownLine;
  body: MarkdownLine[];
}

/** The lines of a text that has tables of a plan. */
export interface MarkdownTables {
  lines: MarkdownLine[];
  /** For each line, the table that it belongs to or that stands above it; null below another table. */
  tableAt: (MarkdownTable | null)[];
}

/** A rule, or another row without any words. */
const anyRule = /^[ \t]*\|[ \t:|-]+$/m;

/** Finds the tables of a plan, in Markdown; null when there are none. */
export function findMarkdownTables(text: string): MarkdownTables | null {
  if (!text.includes("|") || !anyRule.test(text)) return null;
  const lines = withLineFeeds(text).split("\n").map(readLine);
  let table: MarkdownTable | null = null;
  const tableAt = lines.map((line, index) => {
    if (line.cells.length > 0 && lines[index + 1]?.isRule) {
      const columns = readTableColumns(line.cells);
      table = columns && { columns, headers: line, body: [] };
    } else if (line.cells.length > 0 && !line.isRule) table?.body.push(line);
    return table;
  });
  return tableAt.every((found) => found === null) ? null : { lines, tableAt };
}

/** The lines with the rows of tables as what is no part of the plan. */
export const withoutRows = (
  lines: readonly SurveyedLine[],
  tables: MarkdownTables | null,
): readonly SurveyedLine[] =>
  tables === null
    ? lines
    : lines.map((line, index) =>
        tables.lines[index]?.cells.length === 0 ? line : { ...line, noise: "tableRow" },
      );

function readLine(text: string, index: number): MarkdownLine {
  const row = /^\|(.*?)\|?$/.exec(text.trim())?.[1];
  const cells = row === undefined ? [] : row.split(/(?<!\\)\|/).map(readCell);
  return { line: index + 1, cells, isRule: cells.length > 0 && cells.every(isRuleCell) };
}

const readCell = (typed: string): string =>
  typed
    .replaceAll("\\|", "|")
    .replace(/<br\s*\/?>/gi, "\n")
    .trim()
    .replace(/^\*\*(.*)\*\*$/, "$1");

const isRuleCell = (cell: string): boolean => /^:?-+:?$/.test(cell);
