import { remembered } from "../../sheet/remembered";
import { cellAt, cellText, columnEnd, rowEnd, type SheetContent } from "../../sheet/sheetContent";
import { headerKey } from "../headings";

/** A table found on a sheet by its headers: which column each header stands in, and what is missing. */
export interface Table<Key extends string> {
  headerRow: number;
  columns: Partial<Record<Key, number>>;
  missing: Key[];
}

/** Without brackets and other signs too: how a header compares that somebody touched up. */
const looseKey = (text: string): string => headerKey(text).replace(/[\p{P}\p{S}]/gu, "");

const shortestLooseKey = 3;
const smallestLooseShare = 0.25;

/** 「自己評価」 for 「実施主体による自己評価」: all characters of one stand in the other, in their order. */
export function isTouchedUp(header: string, wanted: string): boolean {
  const [shorter, longer] = [looseKey(header), looseKey(wanted)].sort((a, b) => a.length - b.length);
  if (shorter === undefined || longer === undefined || shorter.length < shortestLooseKey) return false;
  if (shorter.length / longer.length < smallestLooseShare) return false;
  let at = 0;
  for (const character of longer) if (shorter.startsWith(character, at)) at += character.length;
  return at === shorter.length;
}

/** Which of the texts each header is: first those of its very wording, then the only one that could be it touched up. */
function matchHeaders<Key extends string>(
  texts: readonly string[],
  headers: Record<Key, string>,
): Partial<Record<Key, number>> {
  const keys = Object.keys(headers) as Key[];
  const found: Partial<Record<Key, number>> = {};
  for (const keyOf of [headerKey, looseKey]) {
    const given = texts.map((text) => (text === "" ? null : keyOf(text)));
    for (const key of keys) {
      if (found[key] !== undefined) continue;
      const [wanted, taken] = [keyOf(headers[key]), Object.values(found)];
      const at = given.findIndex((text, index) => text === wanted && !taken.includes(index));
      if (at >= 0) found[key] = at;
    }
    if (keys.every((key) => found[key] !== undefined)) return found;
  }
  const taken = new Set(Object.values(found));
  const missing = keys.filter((key) => found[key] === undefined);
  const candidates = missing.map((key) =>
    texts.flatMap((text, at) => (!taken.has(at) && isTouchedUp(text, headers[key]) ? [at] : [])),
  );
  missing.forEach((key, index) => {
    const [at, ...others] = candidates[index] ?? [];
    const isWantedOnce = candidates.filter((ats) => ats.includes(at ?? -1)).length === 1;
    if (at !== undefined && others.length === 0 && isWantedOnce) found[key] = at;
  });
  return found;
}

/** A cell with a longer text is no header. */
const longestHeader = 200;

/** Stands between texts; Excel holds none in a cell. */
const separator = "\0";

/** Numbers of policies and measures, by far the most of short texts; and what would be taken for two texts. */
const noHeader = /^[\d.-]+$|\0/;

/** The loose keys of texts, made in one go: to make them one by one takes most of the time in which a workbook is read. */
const looseKeys = (texts: readonly string[]): string[] => looseKey(texts.join(separator)).split(separator);

/** The rows of a sheet in which each short text stands, by the text's loose key. */
const rowsByKey = remembered((content: SheetContent): Map<string, number[]> => {
  const rowsOf = new Map<string, number[]>();
  content.values.forEach((cells, index) => {
    for (const value of cells) {
      if (typeof value !== "string" || value === "" || value.length > longestHeader) continue;
      if (!noHeader.test(value)) addRow(rowsOf, value, content.row + index);
    }
  });
  const byKey = new Map<string, number[]>();
  const keys = looseKeys([...rowsOf.keys()]);
  [...rowsOf.values()].forEach((rows, index) => {
    for (const row of rows) addRow(byKey, keys[index] ?? "", row);
  });
  return byKey;
});

function addRow(rowsOf: Map<string, number[]>, text: string, row: number): void {
  const rows = rowsOf.get(text);
  if (rows === undefined) rowsOf.set(text, [row]);
  else if (rows.at(-1) !== row) rows.push(row);
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
  let best: Table<Key> | null = null;
  const rows = new Set(rowsByKey(content).get(looseKey(headers[anchor])));
  for (const row of [...rows].sort((one, other) => one - other)) {
    const texts = Array.from({ length: columnEnd(content) }, (_, column) =>
      cellText(cellAt(content, row, column)),
    );
    const columns = matchHeaders(texts, headers);
    const missing = keys.filter((key) => columns[key] === undefined);
    if (columns[anchor] !== undefined && (best === null || missing.length < best.missing.length)) {
      best = { headerRow: row, columns, missing };
    }
  }
  return best;
}

/**
 * The value to the right of a label, wherever the label stands, or of the only one in the first column that could be it touched up.
 * `others` are labels of the sheet that are never taken for it.
 */
export function findLabelled(
  content: SheetContent,
  label: string,
  others: readonly string[] = [],
): { row: number; column: number } | null {
  const wanted = headerKey(label);
  const otherKeys = new Set(others.map(headerKey));
  const touchedUp: { row: number; column: number }[] = [];
  for (let row = content.row; row < rowEnd(content); row++) {
    for (let column = content.column; column < columnEnd(content); column++) {
      const text = cellText(cellAt(content, row, column));
      if (text.length > longestHeader) continue;
      if (headerKey(text) === wanted) return { row, column: column + 1 };
      if (column !== content.column || otherKeys.has(headerKey(text))) continue;
      if (isTouchedUp(text, label)) touchedUp.push({ row, column: column + 1 });
    }
  }
  return touchedUp.length === 1 ? (touchedUp[0] ?? null) : null;
}
