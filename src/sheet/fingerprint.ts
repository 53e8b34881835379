import type { SheetSpec } from "./sheetSpec";

/**
 * A short code for the form of a sheet: everything in the spec but the constants in its cells and the row heights, which follow
 * the typed texts. A sheet whose form did not change need not be formatted again.
 */
export function specFingerprint(spec: SheetSpec): string {
  const form = {
    ...spec,
    rows: spec.rows.map(({ cells }) =>
      cells.map(({ content, style }) =>
        content !== null && typeof content === "object" ? [content, style] : style,
      ),
    ),
  };
  return hash(JSON.stringify(form));
}

/** FNV-1a over UTF-16 units, twice with different seeds: 64 bits as 16 hexadecimal digits. Not for security. */
function hash(text: string): string {
  return [0x811c9dc5, 0x01234567]
    .map((seed) => {
      let value = seed;
      for (let index = 0; index < text.length; index++) {
        value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
      }
      return (value >>> 0).toString(16).padStart(8, "0");
    })
    .join("");
}
