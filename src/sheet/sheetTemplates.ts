import { specFingerprint } from "./fingerprint";
import type { SheetSpec } from "./sheetSpec";
import type { SheetWrite } from "./sheetWrite";

/** What new sheets have in common, which are copied from it and then get what is their own. */
export interface SheetTemplate {
  /** A form without contents and links; rows are as high as in most of the sheets. */
  form: SheetSpec;
  writes: readonly SheetWrite[];
}

/** Making a template takes what writing a sheet takes: of fewer sheets nothing much is gained. */
const fewestAlike = 20;

/** The templates of new sheets that differ in nothing but their contents, their links and the heights of their rows. */
export function sheetTemplates(writes: readonly SheetWrite[]): SheetTemplate[] {
  const alike = new Map<string, SheetWrite[]>();
  const copyable = writes.filter(isCopyable);
  for (const write of copyable.length < fewestAlike ? [] : copyable) {
    const key = specFingerprint({ ...blank(write.spec), name: "" });
    const known = alike.get(key);
    if (known === undefined) alike.set(key, [write]);
    else known.push(write);
  }
  return [...alike.values()]
    .filter(({ length }) => length >= fewestAlike)
    .map((group) => ({ form: sharedForm(group.map(({ spec }) => spec)), writes: group }));
}

/**
 * A table needs its headings, and a copy of what is hidden would be hidden. A template stands before any other sheet is added, so that its
 * rules must not name one.
 */
const isCopyable = ({ spec, existing }: SheetWrite): boolean =>
  existing === null &&
  (spec.tables ?? []).length === 0 &&
  spec.isVeryHidden !== true &&
  spec.links.every(({ range }) => range.rowCount === 1 && range.columnCount === 1) &&
  spec.highlights.every(({ formula }) => !formula.includes("!"));

function sharedForm(specs: readonly SheetSpec[]): SheetSpec {
  const [first] = specs;
  if (first === undefined) throw new Error("a template is made of sheets");
  const form = blank(first);
  return {
    ...form,
    identity: "",
    isProtected: false,
    rows: form.rows.map(({ cells }, row) => ({
      height: mostFrequent(specs.map(({ rows }) => rows[row]?.height ?? 0)),
      cells,
    })),
  };
}

/** A sheet without what is its own in its cells. */
const blank = (spec: SheetSpec): SheetSpec => ({
  ...spec,
  links: [],
  rows: spec.rows.map(({ height, cells }) => ({
    height,
    cells: cells.map(({ style }) => ({ content: null, style })),
  })),
});

function mostFrequent(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const [[most] = [0]] = [...counts].toSorted(([, count], [, other]) => other - count);
  return most;
}
