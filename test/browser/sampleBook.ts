import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildWorkbook } from "../../src/app/build/buildWorkbook";
import { readPlan } from "../../src/app/plan/readPlan";
import { openHost } from "../../workbench/host/host";
import { newWorkbook } from "../../src/file/model/newWorkbook";
import { saveXlsx } from "../../src/file/saveXlsx";

/** Text of the sample plan that comes with the add-in: 4 policies, 12 measures, 4 of its 32 texts unwritten. */
export const samplePlan = readFileSync(join(__dirname, "../../assets/sample-plan.txt"), "utf8");

/** The sheets of a plan as an .xlsx file in base64. */
export async function builtBook(planText: string): Promise<string> {
  const host = openHost(newWorkbook());
  const { plan, settings } = readPlan(planText);
  await buildWorkbook(host.runExcel, { plan, settings, now: new Date(2025, 3, 1) });
  return Buffer.from(await saveXlsx(host.workbook)).toString("base64");
}
