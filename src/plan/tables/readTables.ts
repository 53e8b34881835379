import type { SourceLine } from "../source/sourceLine";
import { assessmentKeys } from "../plan";
import { readBareNumber } from "../words/bareNumber";
import { joinDigitColumns } from "./digitColumns";
import { headingKey } from "./columnName";
import { readTableColumns, type ChosenColumns, type TableColumns } from "./tableColumns";
import { areSameHeadings, findHeader, unknownColumns, type TableHeader } from "./tableHeader";

/** A table of a plan, one row a measure. */
export interface PlanTable {
  header: TableHeader;
  /** Indices of the lines above the headings, of the headings, and below them. */
  above: number[];
  headings: number[];
  body: number[];
  /** What the rows are that stand alone above headings which come again, by index: the policy of the rows below, and the level above it. */
  names: ReadonlyMap<number, "policy" | "group">;
  /** Headings of columns that hold text but are not known. */
  unknown: string[];
}

/** A row of it. */
export interface PlanTableRow {
  table: PlanTable;
  cells: string[];
}

/** The rows of a document's tables that have known headings, by the index of their line. */
export type PlanTableRows = ReadonlyMap<number, PlanTableRow>;

/** Finds the tables of a plan. One without headings and of the same width as the last goes on from it. */
export function readTables(lines: readonly SourceLine[], chosen: ChosenColumns): PlanTableRows {
  const found = new Map<number, PlanTableRow>();
  let last: { header: TableHeader; width: number } | null = null;
  for (const { indices, rows, own } of withSameColumns(foundTables(lines, chosen), chosen)) {
    const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), 0);
    const goesOn =
      own === null && last !== null && last.width === width && beginsWithNumber(rows, last.header);
    const header = own ?? (goesOn && last !== null ? { ...last.header, index: 0 } : null);
    if (header === null) continue;
    const table = tableOf(indices, rows, header, own === null ? 0 : header.depth);
    const filled = withBodies(indices, rows, table, lines);
    indices.forEach((index, position) => found.set(index, { table, cells: filled[position] ?? [] }));
    last = { header: table.header, width };
  }
  return found;
}

/** The rows with the bodies of the rows above them where one cell holds them all, or stands blank to the left of the measures. */
function withBodies(
  indices: readonly number[],
  rows: readonly string[][],
  { header, body }: PlanTable,
  lines: readonly SourceLine[],
): readonly string[][] {
  const { implementingBody: column, measureTitle = -1 } = header.columns.of;
  if (column === undefined) return rows;
  let above = "";
  const start = rows.length - body.length;
  return rows.map((cells, position) => {
    const index = indices[position] ?? -1;
    const own = (cells[column] ?? "").trim();
    const isRow = position >= start && cells.some((cell) => cell.trim() !== "");
    const reaching = lines[index]?.row?.reaching.get(column) ?? (column < measureTitle ? above : "");
    above = isRow ? own || reaching : "";
    return isRow && own === "" && reaching !== "" ? withCell(cells, column, reaching) : cells;
  });
}

function withCell(cells: readonly string[], column: number, text: string): string[] {
  const length = Math.max(cells.length, column + 1);
  return Array.from({ length }, (_, at) => (at === column ? text : (cells[at] ?? "")));
}

interface FoundTable {
  indices: number[];
  rows: string[][];
  /** Its own headings; null without any. */
  own: TableHeader | null;
}

const foundTables = (lines: readonly SourceLine[], chosen: ChosenColumns): FoundTable[] =>
  tablesOf(lines).map((indices) => {
    const rows = joinDigitColumns(indices.map((index) => lines[index]?.row?.cells ?? []));
    return { indices, rows, own: findHeader(rows, chosen) };
  });

/** What the columns of tables with the same headings hold, the rows of all of them decide. */
function withSameColumns(tables: readonly FoundTable[], chosen: ChosenColumns): FoundTable[] {
  const alike = new Map<string, FoundTable[]>();
  for (const table of tables) {
    const key = headingsKey(table);
    const others = alike.get(key);
    if (others === undefined) alike.set(key, [table]);
    else others.push(table);
  }
  for (const [key, group] of alike) {
    const [first] = group;
    if (key === "" || group.length === 1 || !first?.own) continue;
    const body = group.flatMap(({ rows, own }) => rows.slice((own?.index ?? 0) + (own?.depth ?? 0)));
    const columns = readTableColumns(first.own.headings, body, chosen);
    for (const table of group) if (table.own && columns) table.own = { ...table.own, columns };
  }
  return [...tables];
}

const headingsKey = ({ own }: FoundTable): string => own?.headings.map(headingKey).join("\n") ?? "";

const beginsWithNumber = ([first = []]: readonly string[][], { columns }: TableHeader): boolean =>
  readBareNumber(first[columns.of.measureNumber ?? -1] ?? "") !== null;

/** Indices of the lines of each table. */
function tablesOf(lines: readonly SourceLine[]): number[][] {
  const tables = new Map<number, number[]>();
  lines.forEach(({ row }, index) => {
    if (row === null) return;
    const indices = tables.get(row.table);
    if (indices === undefined) tables.set(row.table, [index]);
    else indices.push(index);
  });
  return [...tables.values()];
}

function tableOf(indices: number[], rows: string[][], header: TableHeader, depth: number): PlanTable {
  const start = header.index + depth;
  const body = rows.slice(start);
  const known = { ...header, columns: withoutStatuses(header.columns, body) };
  return {
    header: known,
    above: indices.slice(0, header.index),
    headings: indices.slice(header.index, start),
    body: indices.slice(start),
    names: namesAboveHeadings(indices, rows, header),
    unknown: unknownColumns(known, body),
  };
}

function namesAboveHeadings(
  indices: readonly number[],
  rows: readonly string[][],
  { headings, index: first }: TableHeader,
): PlanTable["names"] {
  const names = new Map<number, "policy" | "group">();
  let alone: number[] = [];
  let comeAgain = false;
  for (const [position, cells] of rows.entries()) {
    const count = cells.filter((cell) => cell.trim() !== "").length;
    if (count === 1) alone.push(indices[position] ?? -1);
    if (count < 2) continue;
    const areHeadings = position === first || areSameHeadings(cells, headings);
    const [policy, group] = areHeadings ? alone.reverse() : [];
    alone = [];
    if (policy === undefined) continue;
    comeAgain ||= position !== first;
    names.set(policy, "policy");
    if (group !== undefined) names.set(group, "group");
  }
  return comeAgain ? names : new Map();
}

/** What the plan sheet's own status columns show: they are not texts. */
const statuses = ["記入済", "未記入", "不明", ""];

function withoutStatuses(columns: TableColumns, body: readonly string[][]): TableColumns {
  const fields = assessmentKeys.map((key) => columns.of[key]);
  const isStatus = (column: number | undefined): boolean =>
    column !== undefined && body.every((cells) => statuses.includes((cells[column] ?? "").trim()));
  if (!fields.every(isStatus)) return columns;
  const { selfAssessment: _, committeeAssessment: __, ...of } = columns.of;
  return { of, ignored: [...columns.ignored, ...fields.filter((column) => column !== undefined)] };
}
