import { cellAt, cellText, columnEnd, rowEnd, type SheetContent } from "../sheet/sheetContent";

/** A table found on a sheet by its headers: which column each header stands in, and what is missing. */
export interface Table<Key extends string> {
  headerRow: number;
  columns: Partial<Record<Key, number>>;
  missing: Key[];
}

/** Headers compare without spaces, line breaks and differences of width. */
export function headerKey(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
}

/**
 * Finds the row that holds the most of the headers, among them the one of `anchor`.
 * @returns `null` where no row holds the anchor's header.
 */
export function findTable<Key extends string>(
  content: SheetContent,
  headers: Record<Key, string>,
  anchor: NoInfer<Key>,
): Table<Key> | null {
  const keys = Object.keys(headers) as Key[];
  const keyOfHeader = new Map(keys.map((key) => [headerKey(headers[key]), key]));
  let best: Table<Key> | null = null;
  for (let row = content.row; row < rowEnd(content); row++) {
    const columns: Partial<Record<Key, number>> = {};
    for (let column = content.column; column < columnEnd(content); column++) {
      const key = keyOfHeader.get(headerKey(cellText(cellAt(content, row, column))));
      if (key !== undefined) columns[key] ??= column;
    }
    const missing = keys.filter((key) => columns[key] === undefined);
    if (columns[anchor] !== undefined && (best === null || missing.length < best.missing.length)) {
      best = { headerRow: row, columns, missing };
    }
  }
  return best;
}

/** The value to the right of a label, wherever the label stands; `null` where it is missing. */
export function findLabelled(content: SheetContent, label: string): { row: number; column: number } | null {
  const wanted = headerKey(label);
  for (let row = content.row; row < rowEnd(content); row++) {
    for (let column = content.column; column < columnEnd(content); column++) {
      if (headerKey(cellText(cellAt(content, row, column))) === wanted) return { row, column: column + 1 };
    }
  }
  return null;
}
