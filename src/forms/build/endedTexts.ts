import type { ArchivedText } from "../archiveSheet/archiveSheet";
import { sideSettingLabels } from "../fieldHeadings";
import { originalOf } from "../finding/originalSheets";
import { headerKey } from "../headings";
import type { Settings } from "../settings";
import { planSheetIdentity } from "../sheetIdentity";
import type { WorkbookBefore } from "../workbookBefore";
import { yearOn } from "./carriedTexts";
import type { HeldTexts } from "./heldTexts";

/**
 * Tells which texts are of a fiscal year that is over: all but those that stand on a whole sheet that shows the new year already. What
 * somebody typed while a sheet was written over was typed for the old one.
 */
export function endedTexts(
  { sheets, overtaken }: WorkbookBefore,
  fiscalYear: string,
): (held: Pick<HeldTexts, "sheetId">) => boolean {
  const begun = new Set(
    sheets
      .filter((sheet) => sheet.fingerprint !== null && headerKey(yearOn(sheet)) === headerKey(fiscalYear))
      .map(({ id }) => id),
  );
  return ({ sheetId }) => !begun.has(sheetId) || overtaken?.ids.has(sheetId) === true;
}

/** The due date of a year that is over, which 計画 says no more. */
export function endedDueDate(
  { sheets, settings }: WorkbookBefore,
  { dueDate: next = "" }: Settings,
  fiscalYear: string,
): ArchivedText[] {
  const { dueDate = "" } = settings ?? {};
  if (dueDate === "" || dueDate === next) return [];
  const sheetName = originalOf(sheets, planSheetIdentity)?.name ?? "";
  const nobody = { policyNumber: "", policyTitle: "", measure: null, id: null };
  return [{ sheetName, ...nobody, field: sideSettingLabels.dueDate, text: dueDate, fiscalYear }];
}
