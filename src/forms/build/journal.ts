import { cellAt, cellText, columnEnd, rowEnd, type SheetContent } from "../../sheet/sheetContent";
import type { SheetSpec } from "../../sheet/sheetSpec";
import type { SheetCopy, SheetRemoval, SheetWrite } from "../../sheet/sheetWrite";
import { cell, row, sheetSpec, titleHeight } from "../blankSpec";
import { copyMark, hints, journalName, templateName } from "../headings";
import { journalSheetIdentity } from "../sheetIdentity";
import { bareSheet, emptySheetNamed, type NameSheet, type WorkbookBefore } from "../workbookBefore";

const firstCopyRow = 3;
/** Cells of the heading of a copy. */
const headingLength = 5;

/** シート作成の控え: what stood on sheets before a build wrote over them; there while it runs, and after one that was broken off. */
export function journalSpec(name: string): SheetSpec {
  return sheetSpec({
    identity: journalSheetIdentity,
    name,
    columnWidths: [],
    rows: [row([cell(journalName, "title")], titleHeight), row([cell(hints.journal, "note")])],
    isProtected: false,
    tabColor: "#7F7F7F",
  });
}

/**
 * The writes and removals with the places on a new journal to which what stands on the sheets is copied first, one below the other; the
 * journal is written before everything else. There is none where no sheet of ours is touched.
 */
export function withJournal(
  writes: readonly SheetWrite[],
  gone: readonly SheetContent[],
  before: WorkbookBefore,
  nameOf: NameSheet,
): { writes: SheetWrite[]; removals: SheetRemoval[]; journal: string | null } {
  const isKept = ({ existing }: SheetWrite) => existing !== null && existing.identity !== null;
  if (gone.length === 0 && !writes.some(isKept)) return { writes: [...writes], removals: [], journal: null };
  const journal = nameOf(`${journalSheetIdentity}:new`, journalName);
  let next = firstCopyRow;
  const copyOf = (content: SheetContent, spec: SheetSpec | null): SheetCopy => {
    const rowCount = Math.max(1, rowEnd(content), spec?.rows.length ?? 0);
    const columnCount = Math.max(
      1,
      columnEnd(content),
      ...(spec?.rows.map(({ cells }) => cells.length) ?? []),
    );
    const heading = [copyMark, content.name, content.identity ?? "", rowCount, columnCount];
    const copy = { onto: journal, row: next, heading, rowCount, columnCount };
    next += rowCount + 1;
    return copy;
  };
  const spec = journalSpec(journal);
  return {
    journal,
    writes: [
      { spec, existing: emptySheetNamed(journal, before), position: null },
      ...writes.map((write) =>
        write.existing !== null && isKept(write)
          ? { ...write, copy: copyOf(write.existing, write.spec) }
          : write,
      ),
    ],
    removals: gone.map((existing) => ({ existing, copy: copyOf(existing, null) })),
  };
}

/** Names of journals and templates that a build had only just added when it was broken off: nothing stands on them. */
export const leftEmpty = ({ sheetNames }: WorkbookBefore): string[] =>
  sheetNames
    .filter(({ name, isEmpty }) => isEmpty && [journalName, templateName].some((own) => name.startsWith(own)))
    .map(({ name }) => name);

/** The sheets as they stood when they were copied onto a journal. */
export const readJournal = (journal: SheetContent): SheetContent[] => journalParts(journal).copies;

/** The journal without what was copied onto it. */
export const besideCopies = (journal: SheetContent): SheetContent => journalParts(journal).rest;

function journalParts(journal: SheetContent): { copies: SheetContent[]; rest: SheetContent } {
  const copies: SheetContent[] = [];
  const rest = { ...journal, values: journal.values.map((cells) => [...cells]) };
  const takeOut = (row: number, columnCount: number) =>
    rest.values[row - journal.row]?.fill("", 0, Math.max(0, columnCount - journal.column));
  for (let at = firstCopyRow; at < rowEnd(journal); at++) {
    const [first, name, identity, ...size] = [0, 1, 2, 3, 4].map((column) =>
      cellText(cellAt(journal, at, column)),
    );
    const [rowCount = 0, columnCount = 0] = size.map(Number);
    if (first !== copyMark || !(rowCount > 0) || !(columnCount > 0)) continue;
    const values = Array.from({ length: rowCount }, (_, index) =>
      Array.from({ length: columnCount }, (_cell, column) => cellAt(journal, at + 1 + index, column)),
    );
    copies.push({ ...bareSheet, id: journal.id, name: name ?? "", identity: identity ?? "", values });
    takeOut(at, headingLength);
    for (let index = 1; index <= rowCount; index++) takeOut(at + index, columnCount);
    at += rowCount;
  }
  return { copies, rest };
}
