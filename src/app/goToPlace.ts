import { goToCell } from "../excel/goToCell";
import type { RunExcel } from "../excel/runExcel";
import type { CellPlace } from "../sheet/sheetContent";

/** Shows a cell that a finding names. @throws HostError when the sheet is gone or Excel fails. */
export async function goToPlace(run: RunExcel, place: CellPlace): Promise<void> {
  await run((context) => goToCell(context, place));
}

/** Shows a sheet from its top. @throws HostError when it is gone or Excel fails. */
export async function showSheet(run: RunExcel, sheetName: string): Promise<void> {
  // Excel takes a name wherever it takes an id.
  await goToPlace(run, { sheetId: sheetName, sheetName, row: 0, column: 0 });
}
