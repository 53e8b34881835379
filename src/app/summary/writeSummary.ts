import { shorteningAddresses } from "../../excel/addressGroups";
import { CellLooks } from "../../excel/cellLooks";
import { OverwrittenCells } from "../../excel/overwrittenCells";
import type { WorkbookContent } from "../../excel/readSheets";
import { readWorkbook } from "../readWorkbook";
import type { RunExcel } from "../../excel/runExcel";
import { writeSheets, type OnProgress, type Unmet } from "../../excel/writeSheets";
import { leftBehind } from "../../forms/conservation/strayTexts";
import { bookOf, originalOf } from "../../forms/finding/originalSheets";
import { isEndedSheet } from "../../forms/endedSheet";
import type { Evaluation } from "../../forms/evaluation/evaluation";
import { readEvaluation } from "../../forms/evaluation/readEvaluation";
import { summaryFormsOf, type SummaryForm } from "../../forms/summaryForms/summaryForms";
import type { SheetWrite } from "../../sheet/sheetWrite";
import { archiveSheetIdentity } from "../../forms/sheetIdentity";
import { emptySheetNamed, sheetNamer } from "../../forms/workbookBefore";
import { allChecks } from "../../check/allChecks";
import { checkEvaluation, type CheckReport } from "../check/checkEvaluation";
import { keepTexts, planKeeping } from "../keepTexts";
import { assertReadable } from "../assertReadable";
import { WorkbookError } from "../failure";

export interface SummaryReport extends CheckReport {
  /** 総括表 and 公表用, as they are called in this workbook. */
  sheetName: string;
  publicationName: string;
  /** How many texts that somebody had typed into them went to 保管. */
  keptEdits: number;
  unmet: Unmet;
}

export interface SummaryRequest {
  /** Dates what goes to 保管. */
  now: Date;
  /** What they are, of those that are to be written; all unless told otherwise. */
  only?: ReadonlySet<string>;
  onProgress?: OnProgress | undefined;
}

/** The place among the tabs behind the last sheet of texts, so that 総括表 stands before what else there is, an empty Sheet1 for one. */
function positionAfterOurs({ sheets, sheetNames }: WorkbookContent): number {
  const ours = new Set(
    sheets
      .filter(({ identity }) => identity !== archiveSheetIdentity && !isEndedSheet(identity))
      .map(({ id }) => id),
  );
  return sheetNames.findLastIndex(({ id }) => ours.has(id)) + 1;
}

/**
 * Writes 総括表, 公表用 and, where grades are asked, 集計, or writes them again. What somebody has typed into them since goes to 保管 first; no other sheet is touched.
 * @throws WorkbookError when the workbook has no plan sheet, or one with a setting that is none of its choices; HostError when Excel fails.
 */
export async function writeSummary(
  run: RunExcel,
  { now, only, onProgress }: SummaryRequest,
): Promise<SummaryReport> {
  return shorteningAddresses(run)(async (context) => {
    const content = await readWorkbook(context);
    const evaluation = readEvaluation(content.sheets);
    if (evaluation === null) throw new WorkbookError("notOurs");
    assertReadable(evaluation.settings);
    const all = summaryWrites(evaluation, content);
    const writes = all.filter(({ spec }) => only?.has(spec.identity) ?? true);
    const edits = writes.flatMap(({ existing, spec, editsOn }) =>
      existing?.identity ? editsOn(evaluation, existing, spec) : [],
    );
    const keeping = planKeeping(content, edits, now);
    const overwritten = new OverwrittenCells();
    const options = {
      looks: new CellLooks(content.cellStyles),
      takenNames: content.takenNames,
      book: bookOf(content.sheets),
      insertion: keeping?.insertion,
      onProgress,
      overwritten,
    };
    const unmet = await writeSheets(
      context,
      [...(keeping?.write ? [keeping.write] : []), ...writes],
      options,
    );
    const late = overwritten
      .changedSheets()
      .flatMap((sheet) =>
        writes.flatMap(({ existing, spec, editsOn }) =>
          existing?.id === sheet.id ? editsOn(evaluation, sheet, spec) : [],
        ),
      );
    if (late.length > 0) await keepTexts(context, late, now);
    return {
      ...checkEvaluation(allChecks, evaluation),
      sheetName: all[0].spec.name,
      publicationName: all[1].spec.name,
      keptEdits: new Set([...edits, ...late].map(({ text }) => text)).size,
      unmet,
    };
  });
}

type SummaryWrite = SheetWrite & Pick<SummaryForm, "editsOn">;

/** Where each of them is, or is to be, one behind the other, and what it will hold. */
function summaryWrites(
  evaluation: Evaluation,
  content: WorkbookContent,
): [SummaryWrite, SummaryWrite, ...SummaryWrite[]] {
  const { sheets, sheetNames } = content;
  const before = { sheets, sheetNames, settings: evaluation.settings };
  const nameOf = sheetNamer(before);
  let position = positionAfterOurs(content);
  const writeOf = ({ identity, name: wanted, specOf, editsOn }: SummaryForm): SummaryWrite => {
    const original = originalOf(sheets, identity);
    const name = original?.name ?? nameOf(identity, wanted);
    const existing = original ?? emptySheetNamed(name, before);
    const spec = { ...specOf(evaluation), name };
    const left = existing && leftBehind(existing, spec, evaluation.settings);
    const tab = sheetNames.findIndex(({ id }) => id === existing?.id);
    if (tab >= 0) position = tab;
    return { spec, existing, position: position++, leftBehind: left ?? [], editsOn };
  };
  const [summary, publication, ...others] = summaryFormsOf(evaluation, sheets);
  return [writeOf(summary), writeOf(publication), ...others.map(writeOf)];
}
