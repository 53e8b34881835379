import type { CSSProperties } from "react";
import { lastColumn, lastRow } from "../../../src/file/model/area";
import type { Area, Sheet } from "../../../src/file/model/workbook";
import type { Lines } from "./lines";
import type { CellPlace } from "./selection";

/** Pixels of the row with the column letters and of the column with the row numbers. */
export const columnHeadHeight = 22;
export const rowHeadWidth = 44;

/** How far the grid is scrolled and how much of it is seen, in pixels. */
export interface View {
  top: number;
  left: number;
  height: number;
}

const overscan = 3;

/** Rows to draw below the frozen ones: those in view and a few more. */
export function visibleRows(sheet: Sheet, rows: Lines, view: View): { first: number; last: number } {
  const frozenHeight = rows.start(sheet.frozen.rows);
  const first = rows.at(view.top + frozenHeight) - overscan;
  const last = rows.at(view.top + view.height - columnHeadHeight) + overscan;
  return { first: Math.max(sheet.frozen.rows, first), last: Math.min(rows.count - 1, last) };
}

/** Where a box over an area lies in the scrolled content; over frozen cells it does not scroll. */
export function overlayBox(area: Area, sheet: Sheet, rows: Lines, columns: Lines, view: View): CSSProperties {
  const isFrozenRow = area.row < sheet.frozen.rows;
  const isFrozenColumn = area.column < sheet.frozen.columns;
  return {
    top: columnHeadHeight + rows.start(area.row) + (isFrozenRow ? view.top : 0) - 1,
    left: rowHeadWidth + columns.start(area.column) + (isFrozenColumn ? view.left : 0) - 1,
    height: rows.start(lastRow(area) + 1) - rows.start(area.row) + 1,
    width: columns.start(lastColumn(area) + 1) - columns.start(area.column) + 1,
    zIndex: isFrozenRow ? 6 : isFrozenColumn ? 3 : 1,
  };
}

/** Scrolls as little as is needed to bring a cell out from behind the edges and the frozen cells. */
export function scrollToShow(
  scroller: HTMLElement,
  place: CellPlace,
  sheet: Sheet,
  rows: Lines,
  columns: Lines,
): void {
  const down =
    place.row < sheet.frozen.rows
      ? 0
      : distance(
          rows,
          place.row,
          sheet.frozen.rows,
          scroller.scrollTop,
          scroller.clientHeight - columnHeadHeight,
        );
  const right =
    place.column < sheet.frozen.columns
      ? 0
      : distance(
          columns,
          place.column,
          sheet.frozen.columns,
          scroller.scrollLeft,
          scroller.clientWidth - rowHeadWidth,
        );
  if (down !== 0 || right !== 0) scroller.scrollBy(right, down);
}

function distance(lines: Lines, line: number, frozen: number, scrolled: number, shown: number): number {
  const before = lines.start(line) - (scrolled + lines.start(frozen));
  if (before < 0) return before;
  const after = lines.start(line + 1) - (scrolled + shown);
  return after > 0 ? Math.min(after, before) : 0;
}
