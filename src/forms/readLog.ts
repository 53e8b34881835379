import { cellAt, cellText, rowEnd, type SheetContent } from "../sheet/sheetContent";

/** Zero-based; where a log is built with its headings. */
export const logHeaderRow = 2;

/** The lines of a log, a text a heading. */
export function readLog(headers: readonly string[], content: SheetContent): string[][] {
  const first = headerRowOf(headers, content) + 1;
  const count = Math.max(0, rowEnd(content) - first);
  return Array.from({ length: count }, (_, index) =>
    headers.map((_header, column) => cellText(cellAt(content, first + index, column))),
  );
}

/** Somebody may have put in rows above. */
export function headerRowOf([firstHeader]: readonly string[], content: SheetContent): number {
  for (let at = content.row; at < rowEnd(content); at++)
    if (cellText(cellAt(content, at, 0)) === firstHeader) return at;
  return logHeaderRow;
}
