import { namingHostErrors } from "../../src/excel/hostError";
import type { RunExcel } from "../../src/excel/runExcel";
import { newWorkbook } from "../../src/file/model/newWorkbook";
import type { Workbook } from "../../src/file/model/workbook";
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

/** A workbook, or a new one; its bytes are without the sheet that a new one comes with, which is none of ours. */
export function openBook(workbook: Workbook | null): { host: Host; save: () => Promise<Uint8Array> } {
  const host = openHost(workbook ?? newWorkbook());
  const empty = workbook === null ? host.workbook.sheets[0] : undefined;
  const save = (): Promise<Uint8Array> => {
    const { workbook } = host;
    workbook.sheets = workbook.sheets.filter((sheet) => sheet !== empty);
    if (workbook.activeSheetId === empty?.id) workbook.activeSheetId = workbook.sheets[0]?.id ?? "";
    return saveXlsx(workbook);
  };
  return { host, save };
}
