import type { RunExcel } from "../../excel/runExcel";
import { readEvaluation } from "../../forms/evaluation/readEvaluation";
import type { SheetSpec } from "../../sheet/sheetSpec";
import { handOuts, type HandOut, type HandOutRequest } from "../../handOut/handOuts";
import { handOutListFile, handOutListSpec, handOutMail } from "../../handOut/handOutList";
import { WorkbookError } from "../failure";
import { readWorkbook } from "../readWorkbook";
import { breathe, type TaskProgress } from "../taskProgress";

/** A file with the mail to send it with. */
export interface HandOutFile extends HandOut {
  mail: string;
}

/** The files of a round and 配布一覧, which goes to nobody. */
export interface HandOutFiles {
  files: HandOutFile[];
  list: { file: string; sheets: SheetSpec[] };
}

/**
 * Plans the files that go out to the bodies; the workbook stays as it is.
 * @throws WorkbookError when it has no plan sheet; HostError when Excel fails; the signal's reason when it was stopped.
 */
export async function splitWorkbook(
  run: RunExcel,
  request: HandOutRequest,
  progress: TaskProgress = {},
): Promise<HandOutFiles> {
  const { sheets } = await run(readWorkbook);
  const evaluation = readEvaluation(sheets);
  if (evaluation === null) throw new WorkbookError("notOurs");
  const files: HandOutFile[] = [];
  for (const file of handOuts(evaluation, request)) {
    files.push({ ...file, mail: handOutMail(evaluation, request.stage, file) });
    await breathe(progress);
  }
  const list = handOutListSpec(evaluation, request.stage, files);
  return { files, list: { file: handOutListFile, sheets: [list] } };
}
