import { replaceReferences } from "../../src/file/model/formulaReferences";
import { findSheetByName } from "../../src/file/model/sheets";
import type { Workbook } from "../../src/file/model/workbook";
import { formulaLimit, formulaTextLimit } from "./assumptions";
import { invalidArgument } from "./hostError";

/**
 * Throws InvalidArgument for a formula that Excel would not take: too long, a text literal too long, not closed, or of a sheet that is not
 * there.
 */
export function requireFormula(formula: string, workbook: Workbook): void {
  if (formula.length > formulaLimit) {
    throw invalidArgument(
      `A formula has at most ${formulaLimit} characters; this one has ${formula.length}.`,
    );
  }
  for (const [literal] of formula.matchAll(/"(?:[^"]|"")*"/g)) {
    if (literal.length - 2 > formulaTextLimit) {
      throw invalidArgument(`A text in a formula has at most ${formulaTextLimit} characters.`);
    }
  }
  if (!isClosed(formula)) throw invalidArgument(`The formula ${formula.slice(0, 80)} is not complete.`);
  requireSheets(formula, workbook);
}

/** Excel on the desktop asks for the file that has the sheet; an add-in cannot answer. Other files are not looked into. */
export function requireSheets(formula: string, workbook: Workbook): void {
  if (!formula.includes("!")) return;
  replaceReferences(formula, ({ sheetName }) => {
    const isOfOtherFile = sheetName?.includes("[") === true;
    const names = sheetName === null || isOfOtherFile ? [] : sheetName.split(":");
    const missing = names.find((name) => findSheetByName(workbook, name) === undefined);
    if (missing !== undefined) throw invalidArgument(`There is no sheet ${missing} (yet).`);
    return null;
  });
}

const openings: Record<string, string> = { ")": "(", "}": "{", "]": "[" };

function isClosed(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "0");
  const open: string[] = [];
  for (const sign of bare.match(/[()[\]{}]/g) ?? []) {
    const opening = openings[sign];
    if (opening === undefined) open.push(sign);
    else if (open.pop() !== opening) return false;
  }
  return open.length === 0 && !bare.includes('"') && !/[=+\-*/^&,<>(]$/.test(bare.trimEnd());
}
