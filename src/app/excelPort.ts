import { HostError, namingHostErrors } from "../excel/hostError";
import type { RunExcel } from "../excel/runExcel";

/**
 * The port for the add-in's pages: `Excel.run`, with every failure of Excel as a `HostError`. Where another workbook was in front it is
 * tried once more: whatever runs here can simply be done again.
 */
export function excelPort(run: RunExcel): RunExcel {
  const named = namingHostErrors(run);
  return (batch) =>
    named(batch).catch((error: unknown) => {
      if (error instanceof HostError && error.kind === "notInFront") return named(batch);
      throw error;
    });
}
