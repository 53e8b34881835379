import { openHost } from "../../../workbench/host/host";
import type { Host, HostOptions } from "../../../workbench/host/host";
import { newWorkbook } from "../../../src/file/model/newWorkbook";

/** A host on a new workbook with its one sheet, Sheet1. */
export const newHost = (options?: HostOptions): Host => openHost(newWorkbook(), options);

/** What a refused batch tells: code, message, where, and the statement that failed. */
export async function refusalOf(
  work: Promise<unknown>,
): Promise<{ code: string; message: string; location: string }> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error) || !("debugInfo" in error)) throw error;
    const { errorLocation } = error.debugInfo as { errorLocation: string };
    return { code: String(error.code), message: error.message, location: errorLocation };
  }
  throw new Error("The batch was not refused.");
}
