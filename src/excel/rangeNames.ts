import { absoluteAddress, quotedSheetName, rangeOfAddress, type CellRange } from "../sheet/cellRange";
import type { NamedRange, SheetContent } from "../sheet/sheetContent";
import { headingComment, rangeKey, rangeName } from "../sheet/ownNames";
import type { NameSpec, SheetSpec } from "../sheet/sheetSpec";
import { nameSize, sentBytes, sheetAction, type SheetAction } from "./actions";

/** The named ranges among the names of a sheet; Excel moves them along with the cells. */
export function namedRanges(names: readonly Excel.NamedItem[]): Record<string, NamedRange> {
  return Object.fromEntries(
    names.flatMap(({ name, formula, comment }) => {
      const key = rangeKey(name);
      return key === null ? [] : [[key, { range: rangeOfAddress(String(formula)), heading: comment }]];
    }),
  );
}

/** Gives a sheet the names of its spec, and takes away those that it has no more. */
export function nameActions({ name, names = [] }: SheetSpec, existing: SheetContent | null): SheetAction[] {
  const known = existing?.names ?? {};
  const wanted = new Set(names.map(({ key }) => key));
  return [
    ...Object.keys(known).flatMap((key) =>
      wanted.has(key) ? [] : [sheetAction((sheet) => sheet.names.getItem(rangeName(key)).delete())],
    ),
    ...names.flatMap((spec) => (isNamed(spec, known[spec.key]) ? [] : [nameRange(name, spec, known)])),
  ];
}

const isNamed = (spec: NameSpec, known: NamedRange | undefined): boolean =>
  known !== undefined &&
  known.range !== null &&
  known.heading === headingComment(spec.heading) &&
  absoluteAddress(known.range) === absoluteAddress(spec.range);

function nameRange(sheetName: string, { key, range, heading }: NameSpec, known: object): SheetAction {
  const formula = `=${quotedSheetName(sheetName)}!${absoluteAddress(range)}`;
  const comment = headingComment(heading);
  return {
    ...nameSize(sentBytes(formula + comment)),
    queue: ({ names }) => {
      const isThere = key in known;
      const item = isThere ? names.getItem(rangeName(key)) : names.add(rangeName(key), formula, comment);
      if (isThere) Object.assign(item, { formula, comment });
      item.visible = false;
    },
  };
}

/** The address of a named range, to be loaded with what else is read of the sheet. */
export const loadNamed = (sheet: Excel.Worksheet, key: string): Excel.NamedItem =>
  sheet.names.getItemOrNullObject(rangeName(key)).load("formula");

/** Where a name that was loaded stands; `null` where it or its cells are gone. */
export const namedRangeOf = (item: Excel.NamedItem): CellRange | null =>
  item.isNullObject ? null : rangeOfAddress(String(item.formula));
