import type { CellStyle } from "./workbook";

const interned = new Map<string, CellStyle>();

const withoutAbsent = (_key: string, value: unknown): unknown => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
};

/**
 * The one shared object for a style's content; `undefined` for a style that says nothing. Styles are never changed, only
 * replaced, so that thousands of cells can share one and be compared by identity.
 */
export function internStyle(style: CellStyle): CellStyle | undefined {
  const key = JSON.stringify(style, withoutAbsent);
  if (key === "{}") return undefined;
  const known = interned.get(key);
  if (known) return known;
  const shared = JSON.parse(key) as CellStyle;
  interned.set(key, shared);
  return shared;
}

/** A change of styles that works out each distinct style once. */
export function styleChange(
  change: (style: CellStyle) => CellStyle,
): (style: CellStyle | undefined) => CellStyle | undefined {
  const known = new Map<CellStyle | undefined, CellStyle | undefined>();
  return (style) => {
    if (known.has(style)) return known.get(style);
    const changed = internStyle(change(style ?? {}));
    known.set(style, changed);
    return changed;
  };
}
