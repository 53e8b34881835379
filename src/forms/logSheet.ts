import type { SheetContent } from "../sheet/sheetContent";
import type { RowSpec, SheetSpec } from "../sheet/sheetSpec";
import type { RowInsertion, SheetWrite } from "../sheet/sheetWrite";
import { rowHeight } from "../sheet/textLayout";
import { cell, row, sheetSpec, singleLine, titleHeight } from "./blankSpec";
import { headerRowOf, logHeaderRow, readLog } from "./readLog";

/** A sheet that only ever gets more rows, the newest first. */
export interface LogForm {
  identity: string;
  title: string;
  hint: string;
  /** The first is of when a row was added. */
  headers: readonly string[];
  columnWidths: readonly number[];
  tabColor: string;
}

/** How rows come to stand in a log: on a new sheet, or as new rows of the one that is there. */
export type Logging = { write: SheetWrite; insertion: null } | { write: null; insertion: RowInsertion };

/**
 * Puts lines into a log, and finishes a sheet that was only begun; `null` when there is nothing to do. No line is kept twice, whenever it
 * was added, and no row is ever written over. `existing` is the sheet, whole or only begun, or an empty one of its name.
 */
export function logging(
  form: LogForm,
  name: string,
  existing: SheetContent | null,
  lines: readonly string[][],
): Logging | null {
  const isOurs = existing?.identity === form.identity;
  const kept = isOurs ? readLog(form.headers, existing) : [];
  const known = new Set(kept.map(lineKey));
  const added: string[][] = [];
  for (const line of lines) {
    if (!known.has(lineKey(line))) added.push(line);
    known.add(lineKey(line));
  }
  const isWhole = isOurs && existing.fingerprint !== null;
  if (added.length === 0 && (isWhole || !isOurs)) return null;
  const rowOf = (texts: readonly string[]): RowSpec => lineRow(form, texts);
  if (isWhole) {
    const at = headerRowOf(form.headers, existing) + 1;
    return { write: null, insertion: { existing, at, rows: added.map(rowOf) } };
  }
  const spec = logSpec(form, name, [...added, ...kept].map(rowOf));
  return { write: { spec, existing, position: null }, insertion: null };
}

/** Everything but when it was added. */
const lineKey = ([, ...rest]: readonly string[]): string => rest.join("\n");

const logSpec = (form: LogForm, name: string, rows: RowSpec[]): SheetSpec =>
  sheetSpec({
    identity: form.identity,
    name,
    columnWidths: [...form.columnWidths],
    rows: [
      row([cell(form.title, "title")], titleHeight),
      row([cell(form.hint, "note")]),
      row(form.headers.map((header) => cell(header, "header"))),
      ...rows,
    ],
    frozen: { rows: logHeaderRow + 1, columns: 0 },
    isProtected: false,
    tabColor: form.tabColor,
    print: { titleRows: { first: logHeaderRow, last: logHeaderRow }, footer: form.title },
  });

function lineRow({ columnWidths }: LogForm, texts: readonly string[]): RowSpec {
  const height = rowHeight(
    texts.map((text, column) => ({ text, columnWidth: columnWidths[column] ?? 10 })),
    singleLine,
  );
  return row(
    texts.map((text) => cell(text || null, "text")),
    height,
  );
}
