import { relabelSheets, type SheetRelabelling } from "../../excel/relabelSheets";
import type { RunExcel } from "../../excel/runExcel";
import { endedSheetIdentity, endedSheetName, endedYearIn } from "../../forms/endedSheet";
import type { Evaluation } from "../../forms/evaluation/evaluation";
import { readEvaluation } from "../../forms/evaluation/readEvaluation";
import { originalOf } from "../../forms/finding/originalSheets";
import { summaryForms, summaryFormsOf } from "../../forms/summaryForms/summaryForms";
import { hasTextsOf } from "../../sheet/fingerprint";
import type { SheetContent } from "../../sheet/sheetContent";
import { legalSheetName, sheetNameKey } from "../../sheet/sheetName";
import { WorkbookError } from "../failure";
import { readWorkbook } from "../readWorkbook";
import { writeSummary } from "../summary/writeSummary";

/** Tabs of a fiscal year that is over. */
export interface KeptSummary {
  kept: string[];
  /** Those of them that say something else than the sheets of texts did: corrected by hand, or older. */
  differing: string[];
}

/**
 * Keeps 総括表 and 公表用 as those of a fiscal year that is over: as they stand, since that is what was published, and written before where they
 * are not there. Done again, it keeps what is not kept yet. @throws HostError when Excel fails
 */
export async function keepSummary(run: RunExcel, fiscalYear: string, now: Date): Promise<KeptSummary> {
  const { sheets } = await run(readWorkbook);
  const isKept = summaryForms.some((form) =>
    sheets.some(({ identity }) => identity === endedSheetIdentity(form.identity, fiscalYear)),
  );
  const evaluation = readEvaluation(sheets);
  if (evaluation === null) throw new WorkbookError("notOurs");
  const { lacking, differing } = isKept ? nothing : lookAt(evaluation, sheets);
  if (lacking.size > 0) await writeSummary(run, { now, only: lacking });
  return run(async (context) => {
    const content = await readWorkbook(context);
    const taken = new Set(content.sheetNames.map(({ name }) => sheetNameKey(name)));
    const kept: KeptSummary = { kept: [], differing: [] };
    const relabellings = summaryForms.flatMap(({ identity }): SheetRelabelling[] => {
      const ended = endedSheetIdentity(identity, fiscalYear);
      const before = content.sheets.find((sheet) => sheet.identity === ended);
      if (before !== undefined) kept.kept.push(before.name);
      const sheet = before === undefined ? originalOf(content.sheets, identity) : undefined;
      if (sheet === undefined) return [];
      // Broken off before, it may have the name already.
      const isNamed = endedYearIn(sheet.name) === fiscalYear;
      const name = isNamed ? sheet.name : legalSheetName(endedSheetName(sheet.name, fiscalYear), taken);
      kept.kept.push(name);
      if (differing.has(identity)) kept.differing.push(name);
      return [{ sheet, name, identity: ended }];
    });
    await relabelSheets(context, relabellings, content.sheetNames.length);
    return kept;
  });
}

const nothing = { lacking: new Set<string>(), differing: new Set<string>() };

/** Which of them are not there, or only half written, and which say something else than the sheets of texts. */
function lookAt(evaluation: Evaluation, sheets: readonly SheetContent[]): typeof nothing {
  const found = summaryFormsOf(evaluation, sheets).map(({ identity, specOf }) => {
    const sheet = originalOf(sheets, identity);
    const isWhole = sheet !== undefined && (sheet.fingerprint !== null || sheet.hasLostNames === true);
    return { identity, isWhole, isSame: isWhole && hasTextsOf(sheet, specOf(evaluation)) };
  });
  const identities = (those: typeof found) => new Set(those.map(({ identity }) => identity));
  return {
    lacking: identities(found.filter(({ isWhole }) => !isWhole)),
    differing: identities(found.filter(({ isWhole, isSame }) => isWhole && !isSame)),
  };
}
