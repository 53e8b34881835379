/**
 * What a sheet is and which form it was written from are kept as constants in names of the sheet's own scope: they survive renaming,
 * moving, and saving by other applications, which worksheet custom properties do not.
 */
export const identityName = "PlanEvaluationSheet";
export const fingerprintName = "PlanEvaluationForm";
export const textsName = "PlanEvaluationTexts";
export const bookName = "PlanEvaluationBook";

const rangePrefix = "PlanEvaluation.";

/** As many characters of a heading as the comment of a name holds. */
const longestHeading = 200;

/** The name of a range of the sheet. */
export const rangeName = (key: string): string => rangePrefix + key;

/** The key of a named range; `null` for any other name. */
export const rangeKey = (name: string): string | null =>
  name.startsWith(rangePrefix) ? name.slice(rangePrefix.length) : null;

/** What a named range says of its heading. */
export const headingComment = (heading: string): string => heading.slice(0, longestHeading);

/** A text as a constant formula: `policy:2` → `="policy:2"`. */
export const constantFormula = (text: string): string => `="${text.replaceAll('"', '""')}"`;

/** The text of a constant formula; `null` for any other formula. */
export function stringConstant(formula: string): string | null {
  const match = /^=?"((?:[^"]|"")*)"$/.exec(formula);
  return match === null ? null : (match[1] ?? "").replaceAll('""', '"');
}
