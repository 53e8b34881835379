import { cellAt, cellText, rowEnd, type SheetContent } from "../sheet/sheetContent";

/** Zero-based; where a log is built with its headings. */
export const logHeaderRow = 2;

/** The lines of a log, a text a heading. */
export function readLog(headers: readonly string[], content: SheetContent): string[][] {
  const first = headerRowOf(headers, content) + 1;
  const columns = logColumns(headers, content);
  const count = Math.max(0, rowEnd(content) - first);
  return Array.from({ length: count }, (_, index) =>
    columns.map((column) => cellText(cellAt(content, first + index, column))),
  );
}

/** So many headings in a row are those of a log. */
const fewestHeaders = 3;

/** Somebody may have put in rows above. */
export function headerRowOf(headers: readonly string[], content: SheetContent): number {
  const at = content.values.findIndex(
    (cells) => headers.filter((header) => cells.includes(header)).length >= fewestHeaders,
  );
  return at < 0 ? logHeaderRow : content.row + at;
}

/** Where each of the headings stands; where one is gone, its own column. */
export function logColumns(headers: readonly string[], content: SheetContent): number[] {
  const cells = content.values[headerRowOf(headers, content) - content.row];
  return headers.map((header, index) => {
    const at = cells?.indexOf(header) ?? -1;
    return at < 0 ? index : content.column + at;
  });
}
