import { forEachCell } from "../../src/file/model/cells";
import { ensureColumn } from "../../src/file/model/formats";
import { columnWidthLimit, standardFontSize } from "./assumptions";
import type { CellsTarget } from "./cellsTarget";
import { displayText } from "./displayText";
import { requireAllowed } from "./protection";
import type { Session } from "./session";

const halfWidth = /[\u0020-\u007E\uFF61-\uFF9F]/;

/** Width of a text's longest line in characters of the standard font; full-width ones count two. */
function textWidth(text: string): number {
  const lines = text.split("\n").map((line) => {
    let width = 0;
    for (const character of line) width += halfWidth.test(character) ? 1 : 2;
    return width;
  });
  return Math.max(...lines);
}

/** Makes the columns as wide as their longest text, wrapped texts aside. */
export function autofitColumns({ sheet, areas }: CellsTarget, session: Session): void {
  requireAllowed(sheet, "allowFormatColumns");
  session.settle();
  const widths = new Map<number, number>();
  for (const area of areas) {
    forEachCell(sheet, area, ({ value, style }, _row, column) => {
      if (value === null || style?.wrapText) return;
      const size = (style?.font?.size ?? standardFontSize) / standardFontSize;
      const width = textWidth(displayText(value, style?.numberFormat)) * size + 1;
      widths.set(column, Math.max(widths.get(column) ?? 0, Math.min(width, columnWidthLimit)));
    });
  }
  for (const [column, width] of widths) ensureColumn(sheet, column).width = width;
}
