import { cellAt, columnEnd, type SheetContent } from "../sheet/sheetContent";
import type { NameSpec, RowSpec, SheetSpec } from "../sheet/sheetSpec";
import type { RowInsertion, SheetWrite } from "../sheet/sheetWrite";
import { rowHeight } from "../sheet/textLayout";
import { cell, row, sheetSpec, singleLine, titleHeight } from "./blankSpec";
import { headerRowOf, logColumns, logHeaderRow, readLog } from "./readLog";
import { logIdName } from "./sheetIdentity";

/** A sheet that only ever gets more rows, the newest first. */
export interface LogForm {
  identity: string;
  title: string;
  hint: string;
  /** The first is of when a row was added. */
  headers: readonly string[];
  /** Of a hidden column behind them, of which no two lines differ alone; there is none where it is absent. */
  idHeader?: string;
  columnWidths: readonly number[];
  tabColor: string;
}

/** How rows come to stand in a log: on a new sheet, or as new rows of the one that is there. */
export type Logging = { write: SheetWrite; insertion: null } | { write: null; insertion: RowInsertion };

/**
 * Puts lines into a log, a text a heading, the id behind them, and finishes a sheet that was only begun or is of an earlier version; `null`
 * when there is nothing to do. No line is kept twice, whenever it was added, and no row is ever written over. `existing` is the sheet,
 * whole or only begun, or an empty one of its name.
 */
export function logging(
  form: LogForm,
  name: string,
  existing: SheetContent | null,
  lines: readonly string[][],
): Logging | null {
  const isOurs = existing?.identity === form.identity;
  const kept = isOurs ? readLog(allHeaders(form), existing) : [];
  const lineKey = (line: readonly string[]): string => line.slice(1, form.headers.length).join("\n");
  const known = new Set(kept.map(lineKey));
  const added: string[][] = [];
  for (const line of lines) {
    if (!known.has(lineKey(line))) added.push(line);
    known.add(lineKey(line));
  }
  if (isOurs && (existing.fingerprint !== null || existing.hasLostNames === true))
    return inserting(form, existing, added);
  if (added.length === 0 && !isOurs) return null;
  const spec = logSpec(form, name, [...added, ...kept]);
  return { write: { spec, existing, position: null }, insertion: null };
}

const allHeaders = ({ headers, idHeader }: LogForm): string[] => [
  ...headers,
  ...(idHeader === undefined ? [] : [idHeader]),
];

function inserting(form: LogForm, existing: SheetContent, added: readonly string[][]): Logging | null {
  const headers = allHeaders(form);
  const row = headerRowOf(headers, existing);
  const columns = freeColumns(headers, existing, row, form.headers.length);
  const id = columns[form.headers.length];
  const named = id === undefined || form.idHeader === undefined ? null : idName(form.idHeader, row, id);
  const isNamed =
    named === null ||
    (existing.names?.[logIdName] !== undefined &&
      cellAt(existing, row, named.range.column) === named.heading);
  if (added.length === 0 && isNamed && existing.hasLostNames !== true) return null;
  const rows = added.map((line) => lineRow(form, line, columns));
  return { write: null, insertion: { existing, at: row + 1, rows, hiddenColumn: isNamed ? null : named } };
}

/** Where a heading is gone, its own column unless another stands there by now; that of ids is one in which nobody has put anything. */
function freeColumns(
  headers: readonly string[],
  existing: SheetContent,
  row: number,
  textCount: number,
): number[] {
  let end = Math.max(columnEnd(existing), textCount);
  return logColumns(headers, existing).map((column, index, all) => {
    const isAlone = all.indexOf(column) === all.lastIndexOf(column);
    const isThere = cellAt(existing, row, column) === headers[index];
    return isThere || (isAlone && index < textCount) ? column : end++;
  });
}

const idName = (heading: string, row: number, column: number): NameSpec => ({
  key: logIdName,
  heading,
  range: { row, column, rowCount: 1, columnCount: 1 },
});

function logSpec(form: LogForm, name: string, lines: readonly string[][]): SheetSpec {
  const all = allHeaders(form);
  const hidden = all.slice(form.headers.length);
  return sheetSpec({
    identity: form.identity,
    name,
    columnWidths: [...form.columnWidths, ...hidden.map(() => 0)],
    rows: [
      row([cell(form.title, "title")], titleHeight),
      row([cell(form.hint, "note")]),
      row(all.map((header) => cell(header, "header"))),
      ...lines.map((line) => lineRow(form, line, [...all.keys()])),
    ],
    names: hidden.map((header) => idName(header, logHeaderRow, form.headers.length)),
    frozen: { rows: logHeaderRow + 1, columns: 0 },
    isProtected: false,
    tabColor: form.tabColor,
    print: { titleRows: { first: logHeaderRow, last: logHeaderRow }, footer: form.title },
  });
}

/** `columns` are those of the texts of the line, one after the other. */
function lineRow({ columnWidths }: LogForm, line: readonly string[], columns: readonly number[]): RowSpec {
  const height = rowHeight(
    columnWidths.map((columnWidth, index) => ({ text: line[index] ?? "", columnWidth })),
    singleLine,
  );
  const end = Math.max(...line.map((_, index) => columns[index] ?? 0)) + 1;
  const cells = Array.from({ length: end }, (_, column) =>
    cell(line[columns.indexOf(column)] || null, "text"),
  );
  return row(cells, height);
}
