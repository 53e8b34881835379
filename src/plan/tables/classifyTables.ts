import { headingLine, plainLine } from "../lines/lineReading";
import { reasonOf, saidLine } from "../lines/saidLine";
import type { Saying } from "../correction";
import type { PlanLevels } from "../outline/planLevels";
import type { PlanLine } from "../planLine";
import type { SurveyedLine } from "../survey/surveyedLine";
import { isFiscalYearAlone } from "../words/fiscalYear";
import { numberValues } from "../words/numbering";
import { tablePolicyLines } from "./tablePolicyLines";
import { classifyRow, isOfPlanSheet, namesPolicies, titleAbove } from "./classifyRow";
import type { PlanTable, PlanTableRow, PlanTableRows } from "./readTables";

/** Reads a document whose plan stands in its tables. A heading above a table without a column for policies is the policy of the table's rows. */
export function classifyTables(
  surveyed: readonly SurveyedLine[],
  rows: PlanTableRows,
  levels: PlanLevels,
): PlanLine[] {
  const start = surveyed.findIndex((_, index) => rows.get(index)?.table.headings.includes(index));
  const policies = tablePolicyLines(surveyed, rows);
  const isPlanSheet = [...rows.values()].some(({ table }) => isOfPlanSheet(table));
  const classified = surveyed.map((line, index): PlanLine => {
    const row = rows.get(index);
    if (line.said !== null) return saidRow(line, line.said, index, row);
    if (row !== undefined) return classifyRow(line.text, index, row);
    if (line.isBlank) return plainLine(index + 1, line.text, "blank", "blankLine");
    if (line.noise !== null) return plainLine(index + 1, line.text, "noise", line.noise);
    const above = policies.get(index);
    if (above === "policy") return headingLine(index + 1, line.text, "policy", "levelNumbering");
    if (above === "between") return betweenPolicyAndTable(line, index);
    if (line.heading !== null && line.heading.family === levels.policy && line.leftOut === null)
      return headingLine(index + 1, line.text, "group", "levelNumbering", line.heading);
    if (index < start && isPlanSheet) return plainLine(index + 1, line.text, "noise", "aboveTable");
    return outside(line, index, index < start);
  });
  const hasPolicies =
    [...rows.values()].some(({ table }) => namesPolicies(table)) ||
    classified.some(({ role }) => role === "policy");
  return hasPolicies ? classified : policiesInRows(classified);
}

/** A row that a person says is a measure is one with all its cells, also without a policy. */
function saidRow(line: SurveyedLine, said: Saying, index: number, row: PlanTableRow | undefined): PlanLine {
  const read = row !== undefined && said.role === "measure" ? classifyRow(line.text, index, row) : null;
  return read?.role === "record" ? { ...read, reason: reasonOf(said) } : saidLine(line, said, index);
}

/** For each line, the table whose headings are the next line that is not blank; else null. */
export function tablesBelow(surveyed: readonly SurveyedLine[], rows: PlanTableRows): (PlanTable | null)[] {
  const below = surveyed.map((): PlanTable | null => null);
  let table: PlanTable | null = null;
  for (let index = surveyed.length - 1; index >= 0; index--) {
    below[index] = table;
    if (surveyed[index]?.isBlank) continue;
    const own: PlanTableRow | undefined = rows.get(index);
    table = own?.table.headings[0] === index ? own.table : null;
  }
  return below;
}

/** The number of the policy may come again, without its title. */
function betweenPolicyAndTable({ text, numbered }: SurveyedLine, index: number): PlanLine {
  if (numbered?.title === "") return plainLine(index + 1, text, "noise", "repeatedHeading");
  return isFiscalYearAlone(text)
    ? plainLine(index + 1, text, "fiscalYear", "yearAlone")
    : plainLine(index + 1, text, "paragraph", "outsideAssessment");
}

function outside(line: SurveyedLine, index: number, isAbove: boolean): PlanLine {
  const { text, isProse, row } = line;
  if (!isAbove) return plainLine(index + 1, text, "paragraph", "outsideAssessment");
  if (row !== null) return titleAbove(text, index, row.cells);
  return plainLine(index + 1, text, isProse ? "paragraph" : "section", "beforeFirstPolicy");
}

/** In a table with one column of numbers, 1 is the policy of the rows 1-1 and 1-2 below it. */
function policiesInRows(lines: PlanLine[]): PlanLine[] {
  const numbers = lines.flatMap(({ record }) => (record ? [record.measureNumber] : []));
  const policies = new Set(
    numbers.filter((number) => numberValues(number).length > 1).map((number) => numberValues(number)[0]),
  );
  return lines.map((line) => {
    const { record } = line;
    const values = numberValues(record?.measureNumber ?? "");
    if (record === undefined || values.length !== 1 || !policies.has(values[0])) return line;
    const { measureNumber: policyNumber, measureTitle: policyTitle } = record;
    return { ...line, record: { ...record, policyNumber, policyTitle, measureNumber: "", measureTitle: "" } };
  });
}
