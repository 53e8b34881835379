import { namingHostErrors } from "../../src/excel/hostError";
import type { RunExcel } from "../../src/excel/runExcel";
import { newWorkbook } from "../../src/file/model/newWorkbook";
import { saveXlsx } from "../../src/file/saveXlsx";
import { openHost, type Host } from "../host/host";

/** What a verb comes to. */
export interface VerbResult {
  exitCode: 0 | 1;
  /** What `--json` prints, without the time taken. */
  report: Record<string, unknown>;
  /** What is printed otherwise. */
  lines: string[];
}

/** The port for the use cases. */
export const portOf = (host: Host): RunExcel => namingHostErrors(host.runExcel);

/** A new workbook, and its bytes without the sheet that it comes with, which is none of ours. */
export function openNewBook(): { host: Host; save: () => Promise<Uint8Array> } {
  const host = openHost(newWorkbook());
  const [empty] = host.workbook.sheets;
  const save = (): Promise<Uint8Array> => {
    const { workbook } = host;
    workbook.sheets = workbook.sheets.filter((sheet) => sheet !== empty);
    if (workbook.activeSheetId === empty?.id) workbook.activeSheetId = workbook.sheets[0]?.id ?? "";
    return saveXlsx(workbook);
  };
  return { host, save };
}
