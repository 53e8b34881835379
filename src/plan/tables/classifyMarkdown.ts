import { headingLine, plainLine } from "../lines/lineReading";
import type { PlanLine } from "../planLine";
import type { SurveyedLine } from "../survey/surveyedLine";
import { policiesInRows, recordLines, unknownColumns } from "./classifyTable";
import type { MarkdownLine, MarkdownTable, MarkdownTables } from "./markdownTables";

/**
 * Reads a text whose plan stands in its tables. A numbered heading directly above a table without a column for policies is the
 * policy of the table's rows.
 */
export function classifyMarkdown(surveyed: readonly SurveyedLine[], tables: MarkdownTables): PlanLine[] {
  const { lines, tableAt } = tables;
  const start = tableAt.findIndex((table) => table !== null);
  const below = tablesBelow(surveyed, tables);
  const classified = surveyed.map((line, index): PlanLine => {
    const row = lines[index];
    const table = tableAt[index] ?? null;
    if (row === undefined || row.cells.length === 0)
      return classifyOutside(line, index, below[index] ?? null, index < start);
    if (row.isRule) return plainLine(row.line, line.text, "noise", "tableHeader");
    return table === null ? outside(line, index, index < start) : classifyRow(row, line.text, table);
  });
  const hasPolicies = tableAt.some(namesPolicies) || classified.some(({ role }) => role === "policy");
  return hasPolicies ? classified : policiesInRows(classified);
}

/** For each line, the table whose headers are the next line that is not blank; else null. */
function tablesBelow(
  surveyed: readonly SurveyedLine[],
  { lines, tableAt }: MarkdownTables,
): (MarkdownTable | null)[] {
  const below = surveyed.map((): MarkdownTable | null => null);
  let table: MarkdownTable | null = null;
  for (let index = surveyed.length - 1; index >= 0; index--) {
    below[index] = table;
    if (surveyed[index]?.isBlank) continue;
    const own = tableAt[index] ?? null;
    table = own?.headers === lines[index] ? own : null;
  }
  return below;
}

function classifyOutside(
  line: SurveyedLine,
  index: number,
  below: MarkdownTable | null,
  isAbove: boolean,
): PlanLine {
  const { text, isBlank, numbered } = line;
  if (isBlank) return plainLine(index + 1, text, "blank", "blankLine");
  return numbered === null || below === null || namesPolicies(below)
    ? outside(line, index, isAbove)
    : headingLine(index + 1, text, "policy", "levelNumbering", numbered);
}

function outside({ text, isProse }: SurveyedLine, index: number, isAbove: boolean): PlanLine {
  if (!isAbove) return plainLine(index + 1, text, "paragraph", "outsideAssessment");
  return plainLine(index + 1, text, isProse ? "paragraph" : "section", "beforeFirstPolicy");
}

function classifyRow(row: MarkdownLine, text: string, { columns, headers, body }: MarkdownTable): PlanLine {
  const header = plainLine(row.line, text, "noise", "tableHeader");
  if (row === headers) return { ...header, unknownColumns: unknownColumns(headers.cells, columns, body) };
  const [read] = recordLines(row, [text], columns, headers.cells);
  return read ?? header;
}

const namesPolicies = (table: MarkdownTable | null): boolean =>
  table?.columns.of.policyTitle !== undefined || table?.columns.of.policyNumber !== undefined;
