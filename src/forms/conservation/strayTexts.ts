import { cellAddress, type CellRange } from "../../sheet/cellRange";
import { columnEnd, rowEnd, type SheetContent } from "../../sheet/sheetContent";
import { contentText, type SheetSpec } from "../../sheet/sheetSpec";
import { classifyAnswer } from "../answer";
import type { StrayText } from "../archiveSheet/archiveSheet";
import { builtInFields, shortLabel } from "../fields";
import { readCell } from "../finding/cellReading";
import { planSheetIdentity } from "../sheetIdentity";
import { isStatusText } from "../statusText";
import type { Settings } from "../settings";
import { ownPlaces } from "./ownPlaces";

/** A sheet of ours that is written over (`spec` is what it becomes) or goes (`null`). */
export interface SheetChange {
  existing: SheetContent;
  spec: SheetSpec | null;
  /** Whole columns that are cleared besides. */
  leftBehind?: readonly CellRange[] | undefined;
}

export interface Conservation {
  /** What the add-in itself writes besides texts (`ownWords`). */
  words: ReadonlySet<string>;
  /** The same without what somebody may have typed over the facts of the plan sheet; `words` where it is absent. */
  builtWords?: () => ReadonlySet<string>;
  /** Texts that stand elsewhere, or are put aside already. */
  known: ReadonlySet<string>;
  /** Under which the sheets were filled in. */
  settings: Settings;
}

/**
 * What would be gone, whether anything understood it or not: every constant in a cell that is written over, cleared or deleted, which the
 * add-in did not write there and which stands neither among the known texts nor in the new sheets nor in a cell that is left alone.
 */
export function strayTexts(
  changes: readonly SheetChange[],
  { words, builtWords = () => words, known, settings }: Conservation,
): StrayText[] {
  const standing = new Set(known);
  for (const change of changes) {
    for (const text of change.spec === null ? [] : specTexts(change.spec)) standing.add(text);
    const isChanged = changedColumns(change);
    for (const { column, text } of cellsOf(change.existing)) if (!isChanged(column)) standing.add(text);
  }
  return changes.flatMap((change) => {
    const names = fieldNames(change.existing, settings);
    const isTypedPlan =
      change.existing.identity === planSheetIdentity && ownPlaces(change.existing, settings).isTypedOver();
    const written = isTypedPlan ? builtWords() : words;
    const isStray = (text: string) =>
      !standing.has(text) &&
      !written.has(text.trim()) &&
      !isStatusText(text, names) &&
      classifyAnswer(text) !== "blank";
    const strays = cellsOf(change.existing).filter(({ text }) => isStray(text));
    if (strays.length === 0) return [];
    const own = ownPlaces(change.existing, settings);
    return strays
      .filter(({ row, column }) => !own.has(row, column))
      .map(({ row, column, text }) => ({
        sheetName: change.existing.name,
        address: cellAddress(row, column),
        text,
      }));
  });
}

/** Short labels of the fields that the sheet may have. */
const fieldNames = ({ names = {} }: SheetContent, { fields }: Settings): ReadonlySet<string> =>
  new Set([
    ...[...builtInFields, ...fields].map((field) => field.shortLabel),
    ...Object.keys(names).map((name) => shortLabel(name.slice(name.indexOf(".") + 1))),
  ]);

/** All texts that a spec puts into cells. */
export const specTexts = ({ rows }: SheetSpec): string[] =>
  rows.flatMap(({ cells }) => cells.map(({ content }) => contentText(content)));

/** All texts that stand on a sheet, sentences that Excel took for formulas as they were typed. */
export const textsOn = (content: SheetContent): string[] => cellsOf(content).map(({ text }) => text);

/** The columns of a sheet's own form that the new one does not reach, since columns were put in before them. */
export function leftBehind(existing: SheetContent, spec: SheetSpec, settings: Settings): CellRange[] {
  const end = columnCount(spec);
  if (columnEnd(existing) <= end) return [];
  return [...ownPlaces(existing, settings).columns]
    .filter((column) => column >= end)
    .map((column) => ({ row: 0, column, rowCount: rowEnd(existing), columnCount: 1 }));
}

const columnCount = ({ rows }: SheetSpec): number => Math.max(0, ...rows.map(({ cells }) => cells.length));

/** Which columns of a sheet are written over or cleared. */
export function changedColumns({
  spec,
  leftBehind: cleared = [],
}: Omit<SheetChange, "existing">): (column: number) => boolean {
  if (spec === null) return () => true;
  const end = columnCount(spec);
  const others = new Set(cleared.map(({ column }) => column));
  return (column) => column < end || others.has(column);
}

function cellsOf(content: SheetContent): { row: number; column: number; text: string }[] {
  const cells: { row: number; column: number; text: string }[] = [];
  for (let row = content.row; row < rowEnd(content); row++)
    for (let column = content.column; column < columnEnd(content); column++) {
      const { typed: text } = readCell(content, row, column);
      if (text !== "") cells.push({ row, column, text });
    }
  return cells;
}
