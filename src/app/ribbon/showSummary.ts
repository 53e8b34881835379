import type { RunExcel } from "../../excel/runExcel";
import { showSheet } from "../goToPlace";
import { writeSummary } from "../summary/writeSummary";

/**
 * Writes 総括表 and shows it.
 * @throws WorkbookError when the workbook has no plan sheet; HostError when Excel fails.
 */
export async function showSummary(run: RunExcel): Promise<void> {
  const { sheetName } = await writeSummary(run, { now: new Date() });
  await showSheet(run, sheetName);
}
