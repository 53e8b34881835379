import { relabelSheets, type SheetRelabelling } from "../../excel/relabelSheets";
import type { RunExcel } from "../../excel/runExcel";
import { endedSheetIdentity, endedSheetName, endedYearIn } from "../../forms/endedSheet";
import { readEvaluation } from "../../forms/evaluation/readEvaluation";
import { originalOf } from "../../forms/finding/originalSheets";
import { summaryForms } from "../../forms/summaryForms/summaryForms";
import { legalSheetName, sheetNameKey } from "../../sheet/sheetName";
import { WorkbookError } from "../failure";
import { readWorkbook } from "../readWorkbook";
import { summaryState, type SummaryState } from "../summary/summaryState";
import { writeSummary } from "../summary/writeSummary";

/**
 * Keeps 総括表 and 公表用 as those of a fiscal year that is over; written, or written again, before where they do not say what the sheets
 * say, unless somebody has corrected them by hand. Done again, it keeps what is not kept yet. The result is the tabs' names. @throws HostError when Excel fails
 */
export async function keepSummary(run: RunExcel, fiscalYear: string, now: Date): Promise<string[]> {
  const { sheets } = await run(readWorkbook);
  const isKept = summaryForms.some((form) =>
    sheets.some(({ identity }) => identity === endedSheetIdentity(form.identity, fiscalYear)),
  );
  const evaluation = readEvaluation(sheets);
  if (evaluation === null) throw new WorkbookError("notOurs");
  if (!isKept && !saysWhatCounts(summaryState(evaluation, sheets))) await writeSummary(run, { now });
  return run(async (context) => {
    const content = await readWorkbook(context);
    const taken = new Set(content.sheetNames.map(({ name }) => sheetNameKey(name)));
    const kept: string[] = [];
    const relabellings = summaryForms.flatMap(({ identity }): SheetRelabelling[] => {
      const ended = endedSheetIdentity(identity, fiscalYear);
      const before = content.sheets.find((sheet) => sheet.identity === ended);
      if (before !== undefined) kept.push(before.name);
      const sheet = before === undefined ? originalOf(content.sheets, identity) : undefined;
      if (sheet === undefined) return [];
      // Broken off before, it may have the name already.
      const isNamed = endedYearIn(sheet.name) === fiscalYear;
      const name = isNamed ? sheet.name : legalSheetName(endedSheetName(sheet.name, fiscalYear), taken);
      kept.push(name);
      return [{ sheet, name, identity: ended }];
    });
    await relabelSheets(context, relabellings, content.sheetNames.length);
    return kept;
  });
}

/** What was corrected by hand is what was published. */
const saysWhatCounts = (summary: SummaryState): boolean =>
  summary.state === "current" || (summary.state === "outdated" && summary.edits > 0);
