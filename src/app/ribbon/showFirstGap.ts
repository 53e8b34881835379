import { allChecks } from "../../check/allChecks";
import type { RunExcel } from "../../excel/runExcel";
import { planSheetIdentity } from "../../forms/sheetIdentity";
import { goToPlace } from "../goToPlace";
import { openWorkbook } from "../session/openWorkbook";
import { WorkbookError } from "../failure";

/**
 * Checks the workbook and shows what to put right first: an error, else a warning, else the plan sheet with its states.
 * @throws WorkbookError when it has no plan sheet; HostError when Excel fails.
 */
export async function showFirstGap(run: RunExcel): Promise<void> {
  const workbook = await openWorkbook(run, allChecks);
  const planSheet = workbook?.sheets.find(({ identity }) => identity === planSheetIdentity);
  if (workbook === null || planSheet === undefined) throw new WorkbookError("notOurs");
  const placed = workbook.report.findings.filter(({ place }) => place !== null);
  const first = placed.find(({ severity }) => severity === "error") ?? placed[0];
  const { id: sheetId, name: sheetName } = planSheet;
  await goToPlace(run, first?.place ?? { sheetId, sheetName, row: 0, column: 0 });
}
