/**
 * What a sheet is and which form it was written from are kept as constants in names of the sheet's own scope: they survive renaming,
 * moving, and saving by other applications, which worksheet custom properties do not.
 */
export const identityName = "PlanEvaluationSheet";
export const fingerprintName = "PlanEvaluationForm";
export const textsName = "PlanEvaluationTexts";
export const bookName = "PlanEvaluationBook";

/** A text as a constant formula: `policy:2` → `="policy:2"`. */
export const constantFormula = (text: string): string => `="${text.replaceAll('"', '""')}"`;

/** The text of a constant formula; `null` for any other formula. */
export function stringConstant(formula: string): string | null {
  const match = /^=?"((?:[^"]|"")*)"$/.exec(formula);
  return match === null ? null : (match[1] ?? "").replaceAll('""', '"');
}
