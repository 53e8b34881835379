import type { CellStyle } from "./workbook";

const interned = new Map<string, CellStyle>();

/** Looks that were asked about before: to ask again costs nothing. */
const internedAs = new WeakMap<CellStyle, CellStyle>();

/** The parts that say something, in one order whatever order they were set in. */
function saidParts(part: object): object {
  const entries = Object.entries(part)
    .map(([name, value]): [string, unknown] => [name, isObject(value) ? saidParts(value) : value])
    .filter(([, value]) => value !== undefined && !(isObject(value) && Object.keys(value).length === 0));
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/**
 * The one shared object for a style's content; `undefined` for a style that says nothing. Styles are never changed, only
 * replaced, so that thousands of cells can share one and be compared by identity.
 */
export function internStyle(style: CellStyle): CellStyle | undefined {
  const before = internedAs.get(style);
  if (before) return before;
  const said: CellStyle = saidParts(style);
  const key = JSON.stringify(said);
  if (key === "{}") return undefined;
  const one = interned.get(key) ?? said;
  interned.set(key, one);
  internedAs.set(style, one);
  internedAs.set(one, one);
  return one;
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
