import type { AssessmentKey } from "../../plan/plan";
import { cellAt, cellText, rowEnd, type SheetContent } from "../../sheet/sheetContent";
import type { RowSpec, SheetSpec } from "../../sheet/sheetSpec";
import type { RowInsertion, SheetWrite } from "../../sheet/sheetWrite";
import { rowHeight } from "../../sheet/textLayout";
import { cell, row, sheetSpec, singleLine, titleHeight } from "../blankSpec";
import { archiveHeaders, archiveName, cellField, earlierField, hints, shortLabel } from "../headings";
import { archiveSheetIdentity, type TextSubject } from "../sheetIdentity";

const columnWidths = [18, 18, 14, 22, 11, 22, 14, 70];
const headerRow = 2;

/** A text as 保管 keeps it: whose it is, and where it stood. */
export interface ArchivedText extends TextSubject {
  field: AssessmentKey;
  text: string;
  /** For which it was written, where the sheets are for another by now. */
  fiscalYear?: string;
}

/** A text that stood in no cell for texts, as 保管 keeps it. */
export interface StrayText {
  sheetName: string;
  /** A1. */
  address: string;
  text: string;
}

export type TextToKeep = ArchivedText | StrayText;

/** How texts come to stand in 保管: on a new sheet, or in new rows of the one that is there. */
export type Archiving = { write: SheetWrite; insertion: null } | { write: null; insertion: RowInsertion };

/**
 * Puts texts into 保管, the newest first, and finishes a sheet that was only begun; `null` when there is nothing to do. Of one place no text is kept twice, and no row is ever written
 * over. `existing` is the sheet, whole or only begun, or an empty one of its name.
 */
export function archiving(
  name: string,
  existing: SheetContent | null,
  texts: readonly TextToKeep[],
  movedAt: string,
): Archiving | null {
  const kept = existing?.identity === archiveSheetIdentity ? readRows(existing) : [];
  const known = new Set(kept.map(rowKey));
  const added: string[][] = [];
  for (const text of texts) {
    const line = rowOf(text, movedAt);
    if (!known.has(rowKey(line))) added.push(line);
    known.add(rowKey(line));
  }
  const isOurs = existing?.identity === archiveSheetIdentity;
  const isWhole = isOurs && existing.fingerprint !== null;
  if (added.length === 0 && (isWhole || !isOurs)) return null;
  if (isWhole)
    return { write: null, insertion: { existing, at: headerRowOf(existing) + 1, rows: added.map(rowSpec) } };
  const spec = archiveSpec(name, [...added, ...kept].map(rowSpec));
  return { write: { spec, existing, position: null }, insertion: null };
}

const archiveSpec = (name: string, rows: RowSpec[]): SheetSpec =>
  sheetSpec({
    identity: archiveSheetIdentity,
    name,
    columnWidths,
    rows: [
      row([cell(archiveName, "title")], titleHeight),
      row([cell(hints.archive, "note")]),
      row(archiveHeaders.map((header) => cell(header, "header"))),
      ...rows,
    ],
    frozen: { rows: headerRow + 1, columns: 0 },
    isProtected: false,
    tabColor: "#7F7F7F",
    print: { titleRows: { first: headerRow, last: headerRow }, footer: archiveName },
  });

/** Whether 保管 holds a text, of whatever place. */
export function isArchived(content: SheetContent, text: string): boolean {
  return readRows(content).some((texts) => texts.at(-1) === text);
}

/** Somebody may have put in rows above. */
function headerRowOf(content: SheetContent): number {
  for (let at = content.row; at < rowEnd(content); at++)
    if (cellText(cellAt(content, at, 0)) === archiveHeaders[0]) return at;
  return headerRow;
}

/** The rows of 保管, a text a heading. */
export function readRows(content: SheetContent): string[][] {
  const first = headerRowOf(content) + 1;
  const count = Math.max(0, rowEnd(content) - first);
  return Array.from({ length: count }, (_, index) =>
    archiveHeaders.map((_header, column) => cellText(cellAt(content, first + index, column))),
  );
}

/** Everything but when it was moved. */
const rowKey = ([, ...rest]: readonly string[]): string => rest.join("\n");

function rowOf(archived: TextToKeep, movedAt: string): string[] {
  if ("address" in archived)
    return [movedAt, archived.sheetName, "", "", "", "", cellField(archived.address), archived.text];
  const { sheetName, policyNumber, policyTitle, measure, field, fiscalYear, text } = archived;
  const subject = [sheetName, policyNumber, policyTitle, measure?.number ?? "", measure?.title ?? ""];
  const label = fiscalYear === undefined ? shortLabel(field) : earlierField(field, fiscalYear);
  return [movedAt, ...subject, label, text];
}

function rowSpec(texts: readonly string[]): RowSpec {
  const height = rowHeight(
    texts.map((text, column) => ({ text, columnWidth: columnWidths[column] ?? 10 })),
    singleLine,
  );
  return row(
    texts.map((text) => cell(text || null, "text")),
    height,
  );
}
