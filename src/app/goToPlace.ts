import { goToCell } from "../excel/goToCell";
import type { RunExcel } from "../excel/runExcel";
import type { CellPlace } from "../sheet/sheetContent";

/** Shows a cell that a finding names. @throws HostError when the sheet is gone or Excel fails. */
export async function goToPlace(run: RunExcel, place: CellPlace): Promise<void> {
  await run((context) => goToCell(context, place));
}
