import type { SurveyedLine } from "../survey/surveyedLine";
import { isFiscalYearAlone } from "../words/fiscalYear";
import { comparisonKey } from "../words/foldedLine";
import { namesPolicies, policyAbove } from "./classifyRow";
import type { PlanTable, PlanTableRows } from "./readTables";

/** What lines above tables are; others are not given. */
export type AboveTables = ReadonlyMap<number, "policy" | "between">;

/**
 * The lines that name the policy of the tables below them, which have no column for policies: the nearest heading above each; one without a
 * number only where each of several tables has its own. Texts, years and what is said above every table may stand between them.
 */
export function tablePolicyLines(lines: readonly SurveyedLine[], rows: PlanTableRows): AboveTables {
  const tables = [...new Set([...rows.values()].map(({ table }) => table))];
  const repeated = repeatedKeys(lines);
  const mayBeUnnumbered = (line: SurveyedLine): boolean =>
    tables.length > 1 && !repeated.has(comparisonKey(line.text));
  const found = new Map<number, "policy" | "between">();
  for (const table of tables) {
    const policy = namesPolicies(table) ? null : lineAbove(lines, rows, table, mayBeUnnumbered);
    if (policy === null) continue;
    for (let index = policy + 1; index < (table.headings[0] ?? 0); index++) found.set(index, "between");
    found.set(policy, "policy");
  }
  return found;
}

function lineAbove(
  lines: readonly SurveyedLine[],
  rows: PlanTableRows,
  table: PlanTable,
  mayBeUnnumbered: (line: SurveyedLine) => boolean,
): number | null {
  let numberAlone: number | null = null;
  for (let index = (table.headings[0] ?? 0) - 1; index >= 0; index--) {
    const line = lines[index];
    const row = rows.get(index);
    if (line === undefined || (row !== undefined && row.table !== table)) break;
    if (row !== undefined && policyAbove(line.text, index, row.cells, table) !== null) break;
    if (row !== undefined || line.isBlank || line.noise !== null || line.leftOut !== null) continue;
    const { numbered, isProse } = line;
    if (numbered !== null && numbered.title === "") numberAlone ??= index;
    else if (isProse || numbered?.isSentence || isFiscalYearAlone(line.text)) continue;
    else if (numbered !== null || mayBeUnnumbered(line)) return index;
  }
  return numberAlone;
}

function repeatedKeys(lines: readonly SurveyedLine[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const line of lines) {
    if (line.row !== null || line.isBlank) continue;
    const key = comparisonKey(line.text);
    if (seen.has(key)) again.add(key);
    seen.add(key);
  }
  return again;
}
