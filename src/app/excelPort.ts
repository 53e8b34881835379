import { namingHostErrors } from "../excel/hostError";
import type { RunExcel } from "../excel/runExcel";

/** The port for the add-in's pages: `Excel.run`, with every failure of Excel as a `HostError`. */
export const excelPort = (run: RunExcel): RunExcel => namingHostErrors(run);
