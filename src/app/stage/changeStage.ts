import type { RunExcel } from "../../excel/runExcel";
import { readEvaluation } from "../../forms/evaluation/readEvaluation";
import type { StageSetting } from "../../forms/stages";
import type { BuildReport } from "../build/buildReport";
import { buildWorkbook, type BuildRequest } from "../build/buildWorkbook";
import { planOnSheet } from "../build/planOnSheet";
import { WorkbookError } from "../failure";
import { readWorkbook } from "../readWorkbook";

/**
 * Opens a workbook up to a stage, or locks it to one: says so on 計画 and builds. The sheets are protected as always, without a password;
 * texts stay as they are in cells that are locked.
 * @throws like `buildWorkbook`, and WorkbookError when there is no plan sheet.
 */
export async function changeStage(
  run: RunExcel,
  stage: StageSetting,
  request: Omit<BuildRequest, "plan" | "settings">,
): Promise<BuildReport> {
  const { sheets } = await run(readWorkbook);
  const evaluation = readEvaluation(sheets);
  if (evaluation === null) throw new WorkbookError("notOurs");
  const { structure, settings } = evaluation;
  return buildWorkbook(run, {
    ...request,
    plan: planOnSheet(structure),
    settings: { ...settings, ...stage },
  });
}
