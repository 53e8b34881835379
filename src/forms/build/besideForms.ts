import type { CellPosition } from "../../sheet/sheetContent";
import type { SheetWrite } from "../../sheet/sheetWrite";
import { columnCount } from "../conservation/strayTexts";
import type { WorkbookBefore } from "../workbookBefore";

/** Cells that show something of sheets that go and are not written over, by their sheet's id. */
export function besideForms(
  { dependents = new Map() }: WorkbookBefore,
  writes: readonly SheetWrite[],
): ReadonlyMap<string, readonly CellPosition[]> {
  const widths = new Map(writes.map(({ existing, spec }) => [existing?.id, columnCount(spec)]));
  return new Map(
    [...dependents].map(([id, cells]) => [id, cells.filter(({ column }) => column >= (widths.get(id) ?? 0))]),
  );
}
