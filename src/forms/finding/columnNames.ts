import type { CellRange } from "../../sheet/cellRange";
import type { NameSpec } from "../../sheet/sheetSpec";
import { cellAt, cellText, columnEnd, type SheetContent } from "../../sheet/sheetContent";
import { headerKey } from "../headings";
import { isMeasureSheet, logIdName, readId } from "../sheetIdentity";

/** Names for the columns of a table, each from its heading to its last row. `headings` are by key; `null` for a column without a name. */
export const columnNames = (
  table: string,
  headings: readonly (readonly [key: string, heading: string] | null)[],
  row: number,
  rowCount: number,
): NameSpec[] =>
  headings.flatMap((named, column) => {
    if (named === null) return [];
    const [key, heading] = named;
    return [{ key: `${table}.${key}`, range: { row, column, rowCount, columnCount: 1 }, heading }];
  });

/** Columns of a table by the names that they were given. */
export interface NamedColumns {
  headerRow: number;
  /** Of the last row that the names reach. */
  lastRow: number;
  columns: Partial<Record<string, number>>;
  /**
   * A heading that stands in another column than its name: somebody moved cells with something that does not know of names, or headings
   * changed places. What stands in either column cannot be told.
   */
  contradicts: boolean;
}

/** Whether a build began to write the sheet and did not come to its end. */
const isBegun = ({ fingerprint }: SheetContent): boolean => fingerprint === null;

/** `null` where the sheet has no names for the table, or their cells are gone. */
export function namedColumns(content: SheetContent, table: string): NamedColumns | null {
  const found = Object.entries(content.names ?? {}).flatMap(([name, { range, heading }]) =>
    range !== null && name.startsWith(`${table}.`)
      ? [{ key: name.slice(table.length + 1), range, heading }]
      : [],
  );
  const [first] = found;
  if (first === undefined) return null;
  const begins = first.range.row;
  const inRow = found.filter(({ range }) => range.row === begins);
  // Where the row of headings was deleted the names begin with what stood below.
  const headerRow = isHeadless(content, table, inRow) ? begins - 1 : begins;
  const texts = Array.from({ length: columnEnd(content) }, (_, column) =>
    headerKey(cellText(cellAt(content, headerRow, column))),
  );
  const contradicts = inRow.some(({ range, heading }) => {
    const wanted = headerKey(heading);
    return wanted !== "" && texts[range.column] !== wanted && texts.includes(wanted);
  });
  // The build that began to write the sheet had not come to its names.
  if (contradicts && isBegun(content)) return null;
  return {
    headerRow,
    lastRow: first.range.row + first.range.rowCount - 1,
    columns: Object.fromEntries(inRow.map(({ key, range }) => [key, range.column])),
    contradicts,
  };
}

/** Whether an id, or the only row of the policy's block, stands where the names of a table begin. */
const isHeadless = (
  content: SheetContent,
  table: string,
  named: readonly { key: string; range: CellRange }[],
): boolean =>
  named.some(({ key, range: { row, column, rowCount } }) => {
    const isId = hiddenNames.includes(`${table}.${key}`);
    return (
      (table === "policy" && rowCount === 1) ||
      (isId && readId(cellText(cellAt(content, row, column))) !== null)
    );
  });

/** The columns found by their names, and by their headings those that have none, unless another has that name. */
export function withNamed(
  headed: Partial<Record<string, number>>,
  named: NamedColumns | null,
): Partial<Record<string, number>> {
  if (named === null) return headed;
  const taken = new Set(Object.values(named.columns));
  const others = Object.entries(headed).filter(([, column]) => !taken.has(column));
  return { ...Object.fromEntries(others), ...named.columns };
}

/** The columns of fields by the keys in their names, of any that a sheet has. */
export const namedFieldKeys = (named: Pick<NamedColumns, "columns"> | null): string[] =>
  Object.keys(named?.columns ?? {}).filter((key) => !structuralKeys.has(key));

const structuralKeys = new Set(["policyNumber", "policyTitle", "measureNumber", "measureTitle", "hidden"]);

/** The same where labels stand below one another, each before its text: one that stands in another row than its name. */
export const labelsContradict = (content: SheetContent): boolean =>
  !isBegun(content) && standsElsewhere(content);

/** Whether the names are still those of before a build that began to write the sheet. */
export const hasStaleNames = (content: SheetContent): boolean => isBegun(content) && standsElsewhere(content);

function standsElsewhere(content: SheetContent): boolean {
  const named = Object.values(content.names ?? {});
  return named.some(({ range, heading }) => {
    if (range === null || heading === "") return false;
    const wanted = headerKey(heading);
    const labels = content.values.map((_, index) =>
      headerKey(cellText(cellAt(content, content.row + index, range.column))),
    );
    return labels[range.row - content.row] !== wanted && labels.includes(wanted);
  });
}

const tables = ["plan", "policy", "measures"];

/** Whether any heading or label of a sheet stands elsewhere than its name. */
export const contradictsNames = (content: SheetContent): boolean =>
  isMeasureSheet(content.identity)
    ? labelsContradict(content)
    : tables.some((table) => namedColumns(content, table)?.contradicts === true);

const hiddenNames = ["plan.measureId", "plan.policyId", "policy.hidden", "measures.hidden", logIdName];

/** The columns of a sheet that a build hides, since they only say what its rows are. */
export const idColumns = (content: SheetContent | undefined): ReadonlySet<number> =>
  new Set(hiddenNames.flatMap((name) => content?.names?.[name]?.range?.column ?? []));
