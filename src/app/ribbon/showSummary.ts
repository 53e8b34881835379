import type { RunExcel } from "../../excel/runExcel";
import { goToPlace } from "../goToPlace";
import { writeSummary } from "../summary/writeSummary";

/**
 * Writes 総括表 and shows it.
 * @throws WorkbookError when the workbook has no plan sheet; HostError when Excel fails.
 */
export async function showSummary(run: RunExcel): Promise<void> {
  const { sheetName } = await writeSummary(run, { now: new Date() });
  await showSheet(run, sheetName);
}

/** Shows a sheet from its top. @throws HostError when it is gone or Excel fails. */
export async function showSheet(run: RunExcel, sheetName: string): Promise<void> {
  // Excel takes a name wherever it takes an id.
  await goToPlace(run, { sheetId: sheetName, sheetName, row: 0, column: 0 });
}
