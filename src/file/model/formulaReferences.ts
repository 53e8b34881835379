import { quoteSheetName } from "./address";
import type { Sheet, Workbook } from "./workbook";

/** A reference as it stands in a formula: `'1 情報'!$A$1` has both parts, `A1:B2` no sheet, `計画!名前` no address. */
export interface FormulaReference {
  sheetName: string | null;
  address: string | null;
}

const text = `"(?:[^"]|"")*"`;
const sheet = `(?<!#)(?:'((?:[^']|'')+)'|(?<![\\p{L}\\p{N}_.$])([\\p{L}_][\\p{L}\\p{N}_.]*))!`;
const corner = `\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6}`;
const address = `${corner}(?::${corner})?|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?[1-9]\\d{0,6}:\\$?[1-9]\\d{0,6}`;
const wholeAddress = `(${address})(?![\\p{L}\\p{N}_.(:!])`;
const referencePattern = new RegExp(
  `${text}|(?:${sheet})(?:${wholeAddress})?|(?<![\\p{L}\\p{N}_.$:!])${wholeAddress}`,
  "gu",
);

/** The formula with every reference replaced by what `replace` gives for it; `null` leaves it as it is. */
export function replaceReferences(
  formula: string,
  replace: (reference: FormulaReference) => string | null,
): string {
  return formula.replace(
    referencePattern,
    (whole: string, quoted?: string, plain?: string, qualifiedAddress?: string, bareAddress?: string) => {
      if (whole.startsWith('"')) return whole;
      const sheetName = quoted?.replaceAll("''", "'") ?? plain ?? null;
      return replace({ sheetName, address: qualifiedAddress ?? bareAddress ?? null }) ?? whole;
    },
  );
}

/** Sheet names are the same when Excel would not let two sheets bear them. */
export const sheetNameKey = (name: string): string => name.normalize("NFKC").toLowerCase();

/** The formula after a sheet was renamed, or deleted when `newName` is `null`. */
export function replaceSheetName(formula: string, oldName: string, newName: string | null): string {
  if (!formula.includes("!")) return formula;
  const key = sheetNameKey(oldName);
  return replaceReferences(formula, ({ sheetName, address: cells }) => {
    if (sheetName === null || sheetNameKey(sheetName) !== key) return null;
    return (newName === null ? "#REF!" : `${quoteSheetName(newName)}!`) + (cells ?? "");
  });
}

/** Rewrites every formula of a sheet: cells, names, conditional formats and lists of choices. */
export function rewriteSheetFormulas(target: Sheet, rewrite: (formula: string) => string): void {
  for (const cells of target.cells.values()) {
    for (const cell of cells.values()) {
      if (cell.formula !== undefined) cell.formula = rewrite(cell.formula);
    }
  }
  for (const name of target.names) name.formula = rewrite(name.formula);
  for (const { rule } of target.conditionalFormats) {
    if (rule.kind === "formula") rule.formula = rewrite(rule.formula);
  }
  for (const { rule } of target.dataValidations) {
    if (rule.kind === "list" && rule.source.startsWith("=")) rule.source = rewrite(rule.source);
  }
}

/** Rewrites every formula of the workbook; `rewrite` is told the sheet it stands on, `null` for workbook names. */
export function rewriteFormulas(
  workbook: Workbook,
  rewrite: (formula: string, sheet: Sheet | null) => string,
): void {
  for (const target of workbook.sheets) rewriteSheetFormulas(target, (formula) => rewrite(formula, target));
  for (const name of workbook.names) name.formula = rewrite(name.formula, null);
}
