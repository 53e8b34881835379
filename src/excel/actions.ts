import { rangeAddress, type CellRange } from "../sheet/cellRange";
import type { CellSpec, RowSpec } from "../sheet/sheetSpec";
import { addressGroups } from "./addressGroups";

/** Bytes that are sent to Excel, and that it answers: rather too many than too few. */
export interface Size {
  sent: number;
  answered: number;
}

/** Something to queue on a sheet. */
export interface SheetAction extends Size {
  queue: (sheet: Excel.Worksheet) => void;
  /** The part for which there is room, and the rest; `null` when there is no such part. Absent: it goes in one. */
  split?: (room: Size) => [SheetAction, SheetAction] | null;
}

/**
 * Bytes that an action takes besides the texts it brings: a little more than the average, so that they need not be counted one by one.
 * Requests are filled to a fifth of what Excel takes; that leaves room for actions that take more.
 */
const actionBytes = 540;

/** Something that goes in one request. @param texts bytes of the texts it brings. */
export const sheetAction = (queue: (sheet: Excel.Worksheet) => void, texts = 0): SheetAction => ({
  ...actionSize(texts),
  queue,
});

/** Bytes that giving a name, and adding a sheet, take besides their texts. */
const nameBytes = 380;

/** The size of giving a sheet a name or of adding it. @param texts bytes of the texts it brings. */
export const nameSize = (texts = 0): Size => ({ sent: nameBytes + texts, answered: 0 });

/** The size of an action that is answered with nothing. @param texts bytes of the texts it brings. */
export const actionSize = (texts = 0): Size => ({ sent: actionBytes + texts, answered: 0 });

/** What takes more than a byte in UTF-8: at most three for each UTF-16 unit. */
const beyondAscii = /[^\u0000-\u007f]+/g;

/** Bytes that a value takes in a request. Counted this way a third of the time that encoding takes. */
export function sentBytes(value: unknown): number {
  const text = JSON.stringify(value);
  return 3 * text.length - 2 * text.replace(beyondAscii, "").length;
}

/**
 * Something done to a range, which is let go of at once: a range that is not kept takes a third less of the request and leaves nothing to
 * be released in the end. https://learn.microsoft.com/office/dev/add-ins/excel/performance#untrack-unneeded-proxy-objects
 * @param texts bytes of the texts it brings.
 */
export const rangeAction = (address: string, use: (range: Excel.Range) => void, texts = 0): SheetAction =>
  sheetAction((sheet) => {
    const range = sheet.getRange(address);
    use(range);
    range.untrack();
  }, texts);

/** The same for several ranges at once; `address` names them separated by commas. */
export const rangesAction = (address: string, use: (ranges: Excel.RangeAreas) => void): SheetAction =>
  sheetAction((sheet) => {
    const ranges = sheet.getRanges(address);
    use(ranges);
    ranges.untrack();
  }, address.length);

/** Cells below one another that share a key. */
export interface Run<Key> {
  key: Key;
  range: CellRange;
}

/** Runs of cells below one another that share a key; cells with the key `null` belong to none. */
export function verticalRuns<Key extends string>(
  rows: readonly RowSpec[],
  keyOf: (cell: CellSpec) => Key | null,
): Run<Key>[] {
  const runs: Run<Key>[] = [];
  const open = new Map<number, Run<Key>>();
  rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      const key = keyOf(cell);
      const run = open.get(column);
      if (key !== null && run?.key === key && run.range.row + run.range.rowCount === row) {
        run.range.rowCount++;
      } else if (key !== null) {
        const started = { key, range: { row, column, rowCount: 1, columnCount: 1 } };
        open.set(column, started);
        runs.push(started);
      }
    });
  });
  return runs;
}

/** Runs that stand side by side and are equally long become one rectangle. */
export function mergedRuns<Key extends string>(runs: readonly Run<Key>[]): Run<Key>[] {
  const merged: Run<Key>[] = [];
  const bySpan = new Map<string, Run<Key>>();
  for (const { key, range } of [...runs].sort((a, b) => a.range.column - b.range.column)) {
    const span = `${key} ${range.row} ${range.rowCount}`;
    const left = bySpan.get(span);
    if (left !== undefined && left.range.column + left.range.columnCount === range.column) {
      left.range = { ...left.range, columnCount: left.range.columnCount + range.columnCount };
    } else {
      const started = { key, range };
      bySpan.set(span, started);
      merged.push(started);
    }
  }
  return merged;
}

/** Addresses of rectangles by key, each as few joined addresses as Excel's limit allows. */
export function groupedAddresses<Key extends string>(runs: readonly Run<Key>[]): Map<Key, string[]> {
  return joinedByKey(runs.map(({ key, range }) => [key, rangeAddress(range)]));
}

/** Addresses by key, each as few joined addresses as Excel's limit allows. */
export function joinedByKey<Key>(addressed: readonly (readonly [Key, string])[]): Map<Key, string[]> {
  const byKey = new Map<Key, string[]>();
  for (const [key, address] of addressed) {
    const addresses = byKey.get(key);
    if (addresses === undefined) byKey.set(key, [address]);
    else addresses.push(address);
  }
  return new Map([...byKey].map(([key, addresses]) => [key, addressGroups(addresses)]));
}
