import { absoluteAddress, quotedSheetName, rangeOfAddress, type CellRange } from "../sheet/cellRange";
import type { NamedRange, SheetContent } from "../sheet/sheetContent";
import type { NameSpec, SheetSpec } from "../sheet/sheetSpec";
import { nameSize, sentBytes, sheetAction, type SheetAction } from "./actions";

const prefix = "PlanEvaluation.";

/** Keys may hold what no name may; it stands as its code. */
const nameOf = (key: string): string =>
  prefix +
  key.replace(/[^\p{L}\p{N}.]/gu, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}_`);

const keyIn = (name: string): string =>
  name
    .slice(prefix.length)
    .replace(/_([0-9A-F]+)_/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));

/** As many characters of a heading as the comment of a name holds. */
const longestHeading = 200;

/** The named ranges among the names of a sheet; Excel moves them along with the cells. */
export function namedRanges(names: readonly Excel.NamedItem[]): Record<string, NamedRange> {
  return Object.fromEntries(
    names
      .filter(({ name }) => name.startsWith(prefix))
      .map(({ name, formula, comment }) => [
        keyIn(name),
        { range: rangeOfAddress(String(formula)), heading: comment },
      ]),
  );
}

/** Gives a sheet the names of its spec, and takes away those that it has no more. */
export function nameActions({ name, names = [] }: SheetSpec, existing: SheetContent | null): SheetAction[] {
  const known = existing?.names ?? {};
  const wanted = new Set(names.map(({ key }) => key));
  return [
    ...Object.keys(known).flatMap((key) =>
      wanted.has(key) ? [] : [sheetAction((sheet) => sheet.names.getItem(nameOf(key)).delete())],
    ),
    ...names.flatMap((spec) => (isNamed(spec, known[spec.key]) ? [] : [nameRange(name, spec, known)])),
  ];
}

const isNamed = (spec: NameSpec, known: NamedRange | undefined): boolean =>
  known !== undefined &&
  known.range !== null &&
  known.heading === spec.heading.slice(0, longestHeading) &&
  absoluteAddress(known.range) === absoluteAddress(spec.range);

function nameRange(sheetName: string, { key, range, heading }: NameSpec, known: object): SheetAction {
  const formula = `=${quotedSheetName(sheetName)}!${absoluteAddress(range)}`;
  const comment = heading.slice(0, longestHeading);
  return {
    ...nameSize(sentBytes(formula + comment)),
    queue: ({ names }) => {
      const isThere = key in known;
      const item = isThere ? names.getItem(nameOf(key)) : names.add(nameOf(key), formula, comment);
      if (isThere) Object.assign(item, { formula, comment });
      item.visible = false;
    },
  };
}

/** The address of a named range, to be loaded with what else is read of the sheet. */
export const loadNamed = (sheet: Excel.Worksheet, key: string): Excel.NamedItem =>
  sheet.names.getItemOrNullObject(nameOf(key)).load("formula");

/** Where a name that was loaded stands; `null` where it or its cells are gone. */
export const namedRangeOf = (item: Excel.NamedItem): CellRange | null =>
  item.isNullObject ? null : rangeOfAddress(String(item.formula));
