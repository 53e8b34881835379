/**
 * What a sheet is and which form it was written from are kept as constants in names of the sheet's own scope: they survive renaming,
 * moving, and saving by other applications, which worksheet custom properties do not.
 */
export const identityName = "PlanEvaluationSheet";
export const fingerprintName = "PlanEvaluationForm";
export const textsName = "PlanEvaluationTexts";
export const bookName = "PlanEvaluationBook";

/** The ids of workbooks that a sheet says it belongs to; the last counts. */
export const booksIn = (book: string | null): string[] => (book === null ? [] : book.split(" "));

/** Such ids with another behind them. */
export const withBook = (books: string, book: string): string => `${books} ${book}`;

const rangePrefix = "PlanEvaluation.";

/** As many characters of a heading as the comment of a name holds. */
const longestHeading = 200;

/** The name of a range of the sheet. Keys may hold what no name may (a field is called as people like): it stands as its code. */
export const rangeName = (key: string): string =>
  rangePrefix +
  key.replace(/[^\p{L}\p{N}.]/gu, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}_`);

/** The key of a named range; `null` for any other name. */
export const rangeKey = (name: string): string | null =>
  name.startsWith(rangePrefix)
    ? name
        .slice(rangePrefix.length)
        .replace(/_([0-9A-F]+)_/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    : null;

/** What a named range says of its heading. */
export const headingComment = (heading: string): string => heading.slice(0, longestHeading);

/** A text as a constant formula: `policy:2` → `="policy:2"`. */
export const constantFormula = (text: string): string => `="${text.replaceAll('"', '""')}"`;

/** The text of a constant formula; `null` for any other formula. */
export function stringConstant(formula: string): string | null {
  const match = /^=?"((?:[^"]|"")*)"$/.exec(formula);
  return match === null ? null : (match[1] ?? "").replaceAll('""', '"');
}

/** Begins the names of the add-in's cell styles. */
export const lookPrefix = "計画評価 ";

/** Whether a cell style is one of the add-in's, of whatever version. */
export const isLookName = (name: string): boolean => name.startsWith(lookPrefix);
