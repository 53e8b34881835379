import { rangeAddress, type CellRange } from "../sheet/cellRange";
import type { CellSpec, SheetSpec } from "../sheet/sheetSpec";

/** Something to queue on a sheet, and about how many bytes its request will take. */
export interface SheetAction {
  bytes: number;
  queue: (sheet: Excel.Worksheet) => void;
}

/** Longest address of several ranges: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting */
const addressLimit = 8000;

/** What the client adds around an action: the paths of its range and of what is set on it. */
const overhead = 750;

/**
 * Something done to a range, which is let go of at once: a range that is not kept takes a third less of the request and leaves nothing to
 * be released in the end. https://learn.microsoft.com/office/dev/add-ins/excel/performance#untrack-unneeded-proxy-objects
 * @param bytes of what is sent besides the range.
 */
export function rangeAction(address: string, bytes: number, use: (range: Excel.Range) => void): SheetAction {
  return {
    bytes: overhead + bytes,
    queue: (sheet) => {
      const range = sheet.getRange(address);
      use(range);
      range.untrack();
    },
  };
}

/** The same for several ranges at once; `address` names them separated by commas. */
export function rangesAction(
  address: string,
  bytes: number,
  use: (ranges: Excel.RangeAreas) => void,
): SheetAction {
  return {
    bytes: overhead + address.length + bytes,
    queue: (sheet) => {
      const ranges = sheet.getRanges(address);
      use(ranges);
      ranges.untrack();
    },
  };
}

/** Joins addresses with commas into as few as Excel's limit allows. */
export function addressGroups(addresses: readonly string[]): string[] {
  const groups: string[] = [];
  let group = "";
  for (const address of addresses) {
    if (group !== "" && group.length + address.length + 1 > addressLimit) {
      groups.push(group);
      group = "";
    }
    group += group === "" ? address : `,${address}`;
  }
  return group === "" ? groups : [...groups, group];
}

/** Runs of cells below one another that share a key; cells with the key `null` belong to none. */
export function verticalRuns<Key extends string>(
  spec: SheetSpec,
  keyOf: (cell: CellSpec) => Key | null,
): { key: Key; range: CellRange }[] {
  const runs: { key: Key; range: CellRange }[] = [];
  const open = new Map<number, { key: Key; range: CellRange }>();
  spec.rows.forEach(({ cells }, row) => {
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
export function mergedRuns<Key extends string>(
  runs: readonly { key: Key; range: CellRange }[],
): { key: Key; range: CellRange }[] {
  const merged: { key: Key; range: CellRange }[] = [];
  const bySpan = new Map<string, { key: Key; range: CellRange }>();
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
export function groupedAddresses<Key extends string>(
  runs: readonly { key: Key; range: CellRange }[],
): Map<Key, string[]> {
  const byKey = new Map<Key, string[]>();
  for (const { key, range } of runs) byKey.set(key, [...(byKey.get(key) ?? []), rangeAddress(range)]);
  return new Map([...byKey].map(([key, addresses]) => [key, addressGroups(addresses)]));
}
