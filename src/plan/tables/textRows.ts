import { assessmentKeys, type AssessmentKey } from "../plan";
import type { TextRows } from "../lines/lineWalk";
import type { TableRecord } from "../planLine";
import type { SurveyedLine } from "../survey/surveyedLine";
import { columnName } from "./columnName";

/** Finds the rows below 自己評価 | 委員会の意見, in tables that name no measure: what they hold is the heading's above the table. */
export function readTextRows(lines: readonly SurveyedLine[]): TextRows {
  const found = new Map<number, TableRecord | null>();
  let columns: ReadonlyMap<number, AssessmentKey> | null = null;
  let table: number | null = null;
  lines.forEach(({ row, isBlank }, index) => {
    if (row === null || row.table !== table) columns = null;
    table = row?.table ?? null;
    if (row === null || isBlank) return;
    const own = textColumns(row.cells);
    if (own !== null) columns = own;
    if (columns !== null) found.set(index, own === null ? textsOf(row.cells, columns) : null);
  });
  return found;
}

/** The column of each text; null where the cells are anything but the headings of both. */
function textColumns(cells: readonly string[]): ReadonlyMap<number, AssessmentKey> | null {
  const columns = new Map<number, AssessmentKey>();
  for (const [column, cell] of cells.entries()) {
    if (cell.trim() === "") continue;
    const name = columnName(cell);
    if (name?.part !== "texts") return null;
    const { selfAssessment = Infinity, committeeAssessment = Infinity } = name.ranks;
    columns.set(column, committeeAssessment < selfAssessment ? "committeeAssessment" : "selfAssessment");
  }
  return new Set(columns.values()).size === assessmentKeys.length ? columns : null;
}

const noRecord: TableRecord = {
  ...{ group: "", policyNumber: "", policyTitle: "", measureNumber: "", measureTitle: "" },
  ...{ isPriority: false, implementingBody: "", selfAssessment: "", committeeAssessment: "" },
};

function textsOf(cells: readonly string[], columns: ReadonlyMap<number, AssessmentKey>): TableRecord {
  const record = { ...noRecord };
  for (const [column, field] of columns)
    record[field] = [record[field], (cells[column] ?? "").trim()].filter(Boolean).join("\n");
  return record;
}
