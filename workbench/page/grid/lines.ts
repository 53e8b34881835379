import { columnPoints, standardColumnWidth, standardRowHeight } from "../../host/assumptions";
import { usedArea } from "../../../src/file/model/cells";
import { lastColumn, lastRow } from "../../../src/file/model/area";
import type { Sheet } from "../../../src/file/model/workbook";

/** Rows or columns of a sheet as far as they are shown, in pixels. */
export class Lines {
  readonly #starts: number[];

  constructor(sizes: readonly number[]) {
    let at = 0;
    this.#starts = [0, ...sizes.map((size) => (at += size))];
  }

  get count(): number {
    return this.#starts.length - 1;
  }

  get total(): number {
    return this.start(this.count);
  }

  /** Lines beyond the last one begin at its end. */
  start(index: number): number {
    return this.#starts[Math.min(index, this.count)] ?? 0;
  }

  size(index: number): number {
    return this.start(index + 1) - this.start(index);
  }

  /** The line at a distance from the first one's beginning. */
  at(distance: number): number {
    let [low, high] = [0, this.count - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.start(middle) <= distance) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The next line one can see in a direction; the same one at the edge. */
  next(index: number, step: 1 | -1): number {
    for (let line = index + step; line >= 0 && line < this.count; line += step) {
      if (this.size(line) > 0) return line;
    }
    return index;
  }
}

const pixelsPerPoint = 96 / 72;
const spareRows = 40;
const spareColumns = 6;

export function rowLines(sheet: Sheet): Lines {
  const used = usedArea(sheet, false);
  const count = Math.max(used ? lastRow(used) + 1 : 0, sheet.frozen.rows) + spareRows;
  return new Lines(
    Array.from({ length: count }, (_row, row) => {
      const format = sheet.rows.get(row);
      return format?.isHidden ? 0 : Math.round((format?.height ?? standardRowHeight) * pixelsPerPoint);
    }),
  );
}

export function columnLines(sheet: Sheet): Lines {
  const used = usedArea(sheet, false);
  const count = Math.max(used ? lastColumn(used) + 1 : 0, sheet.frozen.columns, 8) + spareColumns;
  return new Lines(
    Array.from({ length: count }, (_column, column) => {
      const format = sheet.columns.get(column);
      const points = columnPoints(format?.width ?? standardColumnWidth);
      return format?.isHidden ? 0 : Math.round(points * pixelsPerPoint);
    }),
  );
}
