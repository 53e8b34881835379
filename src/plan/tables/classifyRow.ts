import { headingLine, plainLine } from "../lines/lineReading";
import type { PlanLine } from "../planLine";
import { foldLine } from "../words/foldedLine";
import { readNumberedHeading } from "../words/numberedHeading";
import { titleLabels } from "../words/title";
import { readRecord } from "./readRecord";
import type { PlanTable, PlanTableRow } from "./readTables";

const yearLabels = ["年度", "対象年度", "評価年度"];
/** Above a table with these headings stand the plan sheet's own settings and instructions. */
const planSheetHeadings = ["上位区分", "シート"];
const rule = /^:?-+:?$/;

export const isOfPlanSheet = ({ header }: PlanTable): boolean =>
  planSheetHeadings.every((name) => header.headings.includes(name));

/** What a row of a plan's table is. */
export function classifyRow(text: string, index: number, { table, cells }: PlanTableRow): PlanLine {
  const { header, above, headings } = table;
  const isEmpty = cells.every((cell) => cell.trim() === "");
  if (isEmpty) return plainLine(index + 1, text, "blank", "blankLine");
  const named = namesPolicies(table) ? undefined : table.names.get(index);
  if (named !== undefined)
    return { ...headingLine(index + 1, writtenIn(cells)[0] ?? "", named, "levelNumbering"), text };
  if (above.includes(index))
    return isOfPlanSheet(table)
      ? settingAbove(text, index, cells)
      : (policyAbove(text, index, cells, table) ?? titleAbove(text, index, cells));
  const line = plainLine(index + 1, text, "noise", "tableHeader");
  if (headings.includes(index))
    return index === headings[0] ? { ...line, unknownColumns: table.unknown } : line;
  if (cells.every((cell) => rule.test(cell) || cell === "") || isRepeated(cells, header.headings))
    return line;
  const across = policyAcross(text, index, cells, table) ?? policyAbove(text, index, cells, table);
  if (across !== null) return across;
  const record = readRecord(cells, header.columns);
  if (record === null) return plainLine(index + 1, text, "paragraph", "outsideAssessment");
  return { ...plainLine(index + 1, text, "record", "tableRow"), record };
}

/** Whether a table has a column for its policies. */
export const namesPolicies = ({ header: { columns } }: PlanTable): boolean =>
  columns.of.policyTitle !== undefined || columns.of.policyNumber !== undefined;

const isRepeated = (cells: readonly string[], headings: readonly string[]): boolean =>
  cells.every((cell, column) => cell.trim() === (headings[column] ?? "").trim());

/** A row with nothing but a policy's heading, in a table without a column for policies. */
function policyAcross(
  text: string,
  index: number,
  cells: readonly string[],
  table: PlanTable,
): PlanLine | null {
  if (namesPolicies(table)) return null;
  const [only = "", ...others] = writtenIn(cells);
  if (others.length > 0) return null;
  const heading = readNumberedHeading(foldLine(only));
  const isPolicy = heading !== null && heading.kind !== "none" && heading.kind !== "measure";
  return isPolicy ? { ...headingLine(index + 1, only, "policy", "levelNumbering", heading), text } : null;
}

/** A row, of a table without a column for policies, that names the policy of the rows below: 基本施策 | 1 魅せる. */
export function policyAbove(
  text: string,
  index: number,
  cells: readonly string[],
  { header: { columns } }: PlanTableRow["table"],
): PlanLine | null {
  const [label = "", value = "", ...others] = writtenIn(cells);
  if (columns.of.policyTitle !== undefined || value === "" || others.length > 0) return null;
  const named = `${label}：${value}`;
  const heading = readNumberedHeading(foldLine(named));
  return heading?.kind === "plan"
    ? { ...headingLine(index + 1, named, "policy", "levelNumbering", heading), text }
    : null;
}

const writtenIn = (cells: readonly string[]): string[] =>
  cells.map((cell) => cell.trim()).filter((cell) => cell !== "");

/** A row above a table's headings: 計画名 | 第2期計画, 年度 | 令和5年度, or words of the title. */
export function titleAbove(text: string, index: number, row: readonly string[]): PlanLine {
  const cells = writtenIn(row);
  const named = namedAbove(text, index, cells);
  if (named !== null) return named;
  if (cells.length === 0) return plainLine(index + 1, text, "blank", "blankLine");
  return { ...plainLine(index + 1, text, "section", "beforeFirstPolicy"), title: cells.join(" ") };
}

function settingAbove(text: string, index: number, row: readonly string[]): PlanLine {
  const cells = writtenIn(row);
  return namedAbove(text, index, cells) ?? plainLine(index + 1, text, "noise", "aboveTable");
}

function namedAbove(text: string, index: number, cells: readonly string[]): PlanLine | null {
  const [label = "", value = "", ...others] = cells;
  // Another label and its value may stand beside them.
  if (value === "" || others.length === 1) return null;
  if (titleLabels.includes(label))
    return { ...plainLine(index + 1, text, "title", "aboveTable"), title: value };
  return yearLabels.includes(label) ? plainLine(index + 1, text, "fiscalYear", "aboveTable") : null;
}
