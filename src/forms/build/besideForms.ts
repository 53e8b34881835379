import type { CellPosition } from "../../sheet/sheetContent";
import type { SheetWrite } from "../../sheet/sheetWrite";
import { changedColumns } from "../conservation/strayTexts";
import type { WorkbookBefore } from "../workbookBefore";

/**
 * Cells that show something of sheets that go and are neither written over nor cleared, by their sheet's id: they are to hold it
 * themselves.
 */
export function besideForms(
  { dependents = new Map() }: WorkbookBefore,
  writes: readonly SheetWrite[],
): ReadonlyMap<string, readonly CellPosition[]> {
  const changes = new Map(writes.map((write) => [write.existing?.id, changedColumns(write)]));
  return new Map(
    [...dependents].map(([id, cells]) => [
      id,
      cells.filter(({ column }) => changes.get(id)?.(column) !== true),
    ]),
  );
}
