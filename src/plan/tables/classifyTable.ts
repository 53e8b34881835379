import { withLineFeeds } from "../words/lineFeeds";
import { plainLine } from "../lines/lineReading";
import type { PlanLine } from "../planLine";
import { readRows, type TableRow } from "./delimitedRows";
import { withoutDates } from "./numbersFromDates";
import { readTableColumns, type TableColumns } from "./tableColumns";
import { readRecord } from "./readRecord";
import { numberValues } from "../words/numbering";

const delimiters = ["\t", ","];
/** Tells Excel what stands between the cells. */
const separatorLine = /^"?sep=(.)"?,*$/i;
const furthestHeader = 30;
const titleLabels = ["計画名", "計画", "タイトル", "表題"];
const yearLabels = ["年度", "対象年度", "評価年度"];
/** Above a table with these headers stand the plan sheet's own settings and instructions. */
const planSheetHeaders = ["上位区分", "シート"];
/** What the plan sheet's own status columns show: they are not texts. */
const statuses = ["記入済", "未記入", "不明", ""];

/**
 * Reads a text as a table, tab- or comma-separated, with a header row among its first rows; null when it is none.
 * Gives every line of the text; a row of several lines (quoted line breaks) has its record on its first.
 */
export function classifyTable(text: string): PlanLine[] | null {
  const normalised = withLineFeeds(text).replace(/^\ufeff/, "");
  const separator = separatorLine.exec(normalised.split("\n", 1)[0] ?? "")?.[1];
  const delimiter = (separator === undefined ? delimiters : [separator]).find(
    (one) => normalised.includes(one) && findHeader(readRows(normalised, one, furthestHeader)) !== null,
  );
  if (delimiter === undefined) return null;
  const rows = readRows(normalised, delimiter);
  const header = findHeader(rows);
  if (header === null) return null;
  const body = rows.slice(header.index + 1);
  const columns = withoutStatuses(header.columns, body);
  const source = normalised.split("\n");
  const isPlanSheet = planSheetHeaders.every((name) => header.cells.includes(name));
  const lines = rows.flatMap((row, index) => {
    const count = (rows[index + 1]?.line ?? source.length + 1) - row.line;
    const texts = source.slice(row.line - 1, row.line - 1 + count);
    if (index < header.index)
      return texts.map((line, offset) => lineAbove(row, row.line + offset, line, isPlanSheet));
    if (index > header.index) return recordLines(row, texts, columns, header.cells);
    const unknown = unknownColumns(header.cells, columns, body);
    return texts.map((line, offset): PlanLine => {
      const headerLine = plainLine(row.line + offset, line, "noise", "tableHeader");
      return offset === 0 ? { ...headerLine, unknownColumns: unknown } : headerLine;
    });
  });
  const { policyTitle, policyNumber } = columns.of;
  const numbered = withoutDates(lines);
  return policyTitle === undefined && policyNumber === undefined ? policiesInRows(numbered) : numbered;
}

/** In a table with one column of numbers, 1 is the policy of the rows 1-1 and 1-2 below it. */
export function policiesInRows(lines: PlanLine[]): PlanLine[] {
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

/** The header is a row of known names, with at least one row of cells below it. */
function findHeader(rows: TableRow[]): { index: number; cells: string[]; columns: TableColumns } | null {
  for (const [index, { cells }] of rows.slice(0, furthestHeader).entries()) {
    const columns = cells.length > 1 ? readTableColumns(cells) : null;
    if (columns !== null && (rows[index + 1]?.cells.length ?? 0) > 1) return { index, cells, columns };
  }
  return null;
}

function withoutStatuses(columns: TableColumns, body: TableRow[]): TableColumns {
  const { selfAssessment, committeeAssessment, ...of } = columns.of;
  const isStatus = (column: number | undefined): boolean =>
    column !== undefined && body.every(({ cells }) => statuses.includes((cells[column] ?? "").trim()));
  const areStatuses = isStatus(selfAssessment) && isStatus(committeeAssessment);
  if (!areStatuses) return columns;
  const ignored = [selfAssessment, committeeAssessment].filter((column) => column !== undefined);
  return { of, ignored: [...columns.ignored, ...ignored] };
}

/** Headers of columns that hold text but are not known. */
export function unknownColumns(headers: string[], columns: TableColumns, body: TableRow[]): string[] {
  const known = [...Object.values(columns.of), ...columns.ignored];
  return headers.filter(
    (_, column) => !known.includes(column) && body.some(({ cells }) => (cells[column] ?? "").trim() !== ""),
  );
}

function lineAbove(row: TableRow, line: number, text: string, isPlanSheet: boolean): PlanLine {
  const cells = row.cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  const [label = "", value = ""] = cells;
  if (cells.length === 0) return plainLine(line, text, "blank", "blankLine");
  if (separatorLine.test(text)) return plainLine(line, text, "noise", "aboveTable");
  if (cells.length === 2 && titleLabels.includes(label))
    return { ...plainLine(line, text, "title", "aboveTable"), title: value };
  if (cells.length === 2 && yearLabels.includes(label))
    return plainLine(line, text, "fiscalYear", "aboveTable");
  if (isPlanSheet) return plainLine(line, text, "noise", "aboveTable");
  return { ...plainLine(line, text, "section", "beforeFirstPolicy"), title: cells.join(" ") };
}

/** The lines of a row: the first has its record, as long as the row is a part of the plan. */
export function recordLines(
  row: TableRow,
  texts: string[],
  columns: TableColumns,
  headers: string[],
): PlanLine[] {
  const isEmpty = row.cells.every((cell) => cell.trim() === "");
  const isHeader = row.cells.join("\t") === headers.join("\t");
  const record = isEmpty || isHeader ? null : readRecord(row.cells, columns);
  return texts.map((text, offset) => {
    const line = row.line + offset;
    if (isEmpty) return plainLine(line, text, "blank", "blankLine");
    if (isHeader) return plainLine(line, text, "noise", "tableHeader");
    if (record === null) return plainLine(line, text, "paragraph", "outsideAssessment");
    if (offset > 0) return plainLine(line, text, "record", "tableRowContinued");
    const { hasStrayQuotes } = row;
    return {
      ...plainLine(line, text, "record", "tableRow"),
      record,
      ...(hasStrayQuotes && { hasStrayQuotes }),
    };
  });
}
