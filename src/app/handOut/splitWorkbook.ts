import type { RunExcel } from "../../excel/runExcel";
import type { Evaluation } from "../../forms/evaluation/evaluation";
import { readEvaluation } from "../../forms/evaluation/readEvaluation";
import type { SheetSpec } from "../../sheet/sheetSpec";
import {
  handOut,
  handOutOutlines,
  type HandOut,
  type HandOutOutline,
  type HandOutRequest,
} from "../../handOut/handOuts";
import { handOutListBaseSpec } from "../../handOut/handOutBase";
import { handOutListFile, handOutListSpec, handOutMail } from "../../handOut/handOutList";
import { shownTexts } from "../../handOut/shownTexts";
import { stageFields } from "../../forms/stages";
import { WorkbookError } from "../failure";
import { readWorkbook } from "../readWorkbook";
import { breathe, type TaskProgress } from "../taskProgress";

/** The files of a round and 配布一覧, which goes to nobody. */
export interface HandOutFiles {
  files: HandOut[];
  list: { file: string; sheets: SheetSpec[] };
}

/** What would go out now, each with the mail to send it with. */
export const previewSplit = (
  evaluation: Evaluation,
  request: HandOutRequest,
): (HandOutOutline & { mail: string })[] =>
  handOutOutlines(evaluation, request).map((outline) => ({
    ...outline,
    mail: handOutMail(evaluation, request.stage, outline),
  }));

/**
 * Plans the files that go out to the bodies, one at a time; the workbook stays as it is.
 * @throws WorkbookError when it has no plan sheet, or nothing that is written in the stage; HostError when Excel fails; the signal's reason when it was stopped.
 */
export async function splitWorkbook(
  run: RunExcel,
  request: HandOutRequest,
  progress: TaskProgress = {},
): Promise<HandOutFiles> {
  const { sheets } = await run(readWorkbook);
  const evaluation = readEvaluation(sheets);
  if (evaluation === null) throw new WorkbookError("notOurs");
  if (stageFields(evaluation.settings.fields, request.stage).length === 0)
    throw new WorkbookError("nothingInStage", { subject: request.stage });
  const outlines = handOutOutlines(evaluation, request);
  const files: HandOut[] = [];
  for (const outline of outlines) {
    files.push(handOut(evaluation, request, outline));
    await breathe(progress);
  }
  const list = handOutListSpec(evaluation, request.stage, outlines);
  const listBase = handOutListBaseSpec(shownTexts([list]));
  return { files, list: { file: handOutListFile, sheets: [list, listBase] } };
}
