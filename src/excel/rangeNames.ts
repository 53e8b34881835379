import { rangeOfAddress, type CellRange } from "../sheet/cellRange";
import type { NamedRange } from "../sheet/sheetContent";
import { rangeKey, rangeName } from "../sheet/ownNames";

/** The named ranges among the names of a sheet; Excel moves them along with the cells. */
export function namedRanges(names: readonly Excel.NamedItem[]): Record<string, NamedRange> {
  return Object.fromEntries(
    names.flatMap(({ name, formula, comment }) => {
      const key = rangeKey(name);
      return key === null ? [] : [[key, { range: rangeOfAddress(String(formula)), heading: comment }]];
    }),
  );
}

/** The address of a named range, to be loaded with what else is read of the sheet. */
export const loadNamed = (sheet: Excel.Worksheet, key: string): Excel.NamedItem =>
  sheet.names.getItemOrNullObject(rangeName(key)).load("formula");

/** Where a name that was loaded stands; `null` where it or its cells are gone. */
export const namedRangeOf = (item: Excel.NamedItem): CellRange | null =>
  item.isNullObject ? null : rangeOfAddress(String(item.formula));
