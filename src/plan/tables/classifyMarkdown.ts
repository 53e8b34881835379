import { classifyLines } from "../lines/classifyLines";
import { foldLine } from "../words/foldedLine";
import { frontRoles } from "../lines/frontRoles";
import { withLineFeeds } from "../words/lineFeeds";
import { headingLine, plainLine } from "../lines/lineReading";
import { readNumberedHeading } from "../words/numberedHeading";
import { policiesInRows, recordLines, unknownColumns, type TableRow } from "./classifyTable";
import type { LineRole, PlanLine } from "../planLine";
import { isProse } from "../survey/surveyedLine";
import { readTableColumns, type TableColumns } from "./tableColumns";

/** A line; `cells` is empty outside of tables. */
interface MarkdownLine extends TableRow {
  text: string;
  /** |---|:---:|, below the headers of a table. */
  isRule: boolean;
}

interface Table {
  columns: TableColumns;
  headers: MarkdownLine;
  body: MarkdownLine[];
}

/** A rule, or another row without any words. */
const anyRule = /^[ \t]*\|[ \t:|-]+$/m;

/**
 * Reads a text whose plan stands in tables of Markdown; null when it stands in none of them. A numbered heading directly
 * above a table without a column for policies is the policy of the table's rows.
 */
export function classifyMarkdownTables(text: string): PlanLine[] | null {
  if (!text.includes("|") || !anyRule.test(text)) return null;
  const lines = withLineFeeds(text).split("\n").map(readLine);
  const tables = tablesOf(lines);
  const start = tables.findIndex((table) => table !== null);
  if (start < 0 || isPlan(lines.map(({ text, cells }) => (cells.length > 0 ? "" : text)))) return null;
  const below = tablesBelow(lines, tables);
  const classified = lines.map((line, index): PlanLine => {
    const table = tables[index] ?? null;
    if (line.cells.length === 0) return classifyText(line, below[index] ?? null, index < start);
    if (line.isRule) return plainLine(line.line, line.text, "noise", "tableHeader");
    return table === null ? outside(line, index < start) : classifyRow(line, table);
  });
  const hasPolicies = tables.some(namesPolicies) || classified.some(({ role }) => role === "policy");
  return frontRoles(hasPolicies ? classified : policiesInRows(classified));
}

/** Whether the lines outside of the tables are a plan themselves: the tables then belong to its texts. */
function isPlan(texts: string[]): boolean {
  const lines = classifyLines(texts.join("\n"));
  const has = (...roles: LineRole[]): boolean =>
    lines.some(({ role, reason }) => roles.includes(role) && reason !== "listUnderPolicy");
  return has("selfAssessment", "committeeAssessment") || (has("policy") && has("measure"));
}

function readLine(text: string, index: number): MarkdownLine {
  const row = /^\|(.*?)\|?$/.exec(text.trim())?.[1];
  const cells = row === undefined ? [] : row.split(/(?<!\\)\|/).map(readCell);
  return { line: index + 1, text, cells, isRule: cells.length > 0 && cells.every(isRuleCell) };
}

const readCell = (typed: string): string =>
  typed
    .replaceAll("\\|", "|")
    .replace(/<br\s*\/?>/gi, "\n")
    .trim()
    .replace(/^\*\*(.*)\*\*$/, "$1");

const isRuleCell = (cell: string): boolean => /^:?-+:?$/.test(cell);

/** For each line, the table of a plan that it belongs to or that stands above it; null below another table. */
function tablesOf(lines: MarkdownLine[]): (Table | null)[] {
  let table: Table | null = null;
  return lines.map((line, index) => {
    if (line.cells.length > 0 && lines[index + 1]?.isRule) {
      const columns = readTableColumns(line.cells);
      table = columns && { columns, headers: line, body: [] };
    } else if (line.cells.length > 0 && !line.isRule) table?.body.push(line);
    return table;
  });
}

/** For each line, the table whose headers are the next line that is not blank; else null. */
function tablesBelow(lines: MarkdownLine[], tables: (Table | null)[]): (Table | null)[] {
  const below = lines.map((): Table | null => null);
  let table: Table | null = null;
  for (let index = lines.length - 1; index >= 0; index--) {
    below[index] = table;
    const line = lines[index];
    const own = tables[index] ?? null;
    if (line?.text.trim() !== "") table = own?.headers === line ? own : null;
  }
  return below;
}

function classifyText(line: MarkdownLine, below: Table | null, isAbove: boolean): PlanLine {
  if (line.text.trim() === "") return plainLine(line.line, line.text, "blank", "blankLine");
  const heading = below === null || namesPolicies(below) ? null : readNumberedHeading(foldLine(line.text));
  return heading === null
    ? outside(line, isAbove)
    : headingLine(line.line, line.text, "policy", "levelNumbering", heading);
}

function outside({ line, text }: MarkdownLine, isAbove: boolean): PlanLine {
  if (!isAbove) return plainLine(line, text, "paragraph", "outsideAssessment");
  return plainLine(line, text, isProse(text) ? "paragraph" : "section", "beforeFirstPolicy");
}

function classifyRow(line: MarkdownLine, { columns, headers, body }: Table): PlanLine {
  const header = plainLine(line.line, line.text, "noise", "tableHeader");
  if (line === headers) return { ...header, unknownColumns: unknownColumns(headers.cells, columns, body) };
  const [read] = recordLines(line, [line.text], columns, headers.cells);
  return read ?? header;
}

const namesPolicies = (table: Table | null): boolean =>
  table?.columns.of.policyTitle !== undefined || table?.columns.of.policyNumber !== undefined;
