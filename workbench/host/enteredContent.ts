import type { CellValue } from "../../src/file/model/workbook";
import {
  cellTextLimit,
  formulaLimit,
  formulaMarks,
  formulaTextLimit,
  textInTextCell,
  textOfNumber,
} from "./assumptions";
import { invalidArgument } from "./hostError";
import { readTypedText } from "./typedText";

/** What a written value leaves in a cell. */
export interface EnteredContent {
  value: CellValue;
  formula?: string;
  /** Set where Excel also changes the format of a General cell: dates, percentages. */
  numberFormat?: string;
}

/** What a cell of this number format makes of a value written to it. Throws InvalidArgument for what no cell can hold. */
export function enteredContent(input: unknown, numberFormat: string | undefined): EnteredContent {
  if (typeof input === "string") return enteredText(input, numberFormat);
  if (typeof input === "number" || typeof input === "boolean") {
    return { value: numberFormat === "@" ? textOfNumber(input) : input };
  }
  throw invalidArgument("A cell takes a text, a number, true or false.");
}

function enteredText(input: string, numberFormat: string | undefined): EnteredContent {
  if (input === "") return { value: null };
  if (input.length > cellTextLimit && !input.startsWith("=")) {
    throw invalidArgument(`A cell holds ${cellTextLimit} characters; the text has ${input.length}.`);
  }
  if (numberFormat === "@") return { value: textInTextCell(input) };
  if (input.startsWith("'")) return { value: input.slice(1) === "" ? null : input.slice(1) };
  if (input.startsWith("=") && input.length > 1) return enteredFormula(input);
  const read = readTypedText(input);
  if (typeof read.value === "string" && formulaMarks.test(input)) return enteredFormula(`=${input}`);
  const isGeneral = numberFormat === undefined || numberFormat === "General";
  return isGeneral || read.numberFormat === undefined ? read : { value: read.value };
}

function enteredFormula(formula: string): EnteredContent {
  requireFormula(formula);
  return { value: null, formula };
}

/** Throws InvalidArgument for a formula that Excel would not take: too long, a text literal too long, not closed. */
export function requireFormula(formula: string): void {
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
