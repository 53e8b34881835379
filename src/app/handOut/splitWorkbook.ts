import { CellLooks } from "../../excel/cellLooks";
import { goToCell } from "../../excel/goToCell";
import { readSheets } from "../../excel/readSheets";
import type { RunExcel } from "../../excel/runExcel";
import { writeSheets } from "../../excel/writeSheets";
import { readEvaluation } from "../../forms/evaluation/readEvaluation";
import type { SheetSpec } from "../../sheet/sheetSpec";
import { handOuts, type HandOut, type HandOutRequest } from "../../handOut/handOuts";
import { handOutListFile, handOutListSpec } from "../../handOut/handOutList";
import { WorkbookError } from "../failure";
import { readWorkbook } from "../readWorkbook";

/** The files of a round and 配布一覧, which goes to nobody. */
export interface HandOutFiles {
  files: HandOut[];
  list: { file: string; sheets: SheetSpec[] };
}

/**
 * Plans the files that go out to the bodies; the workbook stays as it is.
 * @throws WorkbookError when it has no plan sheet; HostError when Excel fails.
 */
export async function splitWorkbook(run: RunExcel, request: HandOutRequest): Promise<HandOutFiles> {
  const { sheets } = await run(readWorkbook);
  const evaluation = readEvaluation(sheets);
  if (evaluation === null) throw new WorkbookError("notOurs");
  const files = handOuts(evaluation, request);
  const list = handOutListSpec(evaluation, request.stage, files);
  return { files, list: { file: handOutListFile, sheets: [list] } };
}

/** Writes a file's sheets into an empty workbook, which then opens on the cell where the body goes on. @throws HostError when Excel fails. */
export async function writeHandOut(
  run: RunExcel,
  { sheets, opensOn }: Pick<HandOut, "sheets"> & Partial<Pick<HandOut, "opensOn">>,
): Promise<void> {
  await run(async (context) => {
    const { cellStyles, takenNames } = await readSheets(context);
    const writes = sheets.map((spec) => ({ spec, existing: null, position: null }));
    await writeSheets(context, writes, { looks: new CellLooks(cellStyles), takenNames, book: null });
    if (opensOn) await goToCell(context, { ...opensOn, sheetId: opensOn.sheetName });
  });
}
