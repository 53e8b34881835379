import type { CellValue, Workbook } from "../../src/file/model/workbook";
import { cellTextLimit, formulaMarks, textInTextCell, textOfNumber } from "./assumptions";
import { requireFormula } from "./formulaText";
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
export function enteredContent(
  input: unknown,
  numberFormat: string | undefined,
  workbook: Workbook,
): EnteredContent {
  if (typeof input === "string") return enteredText(input, numberFormat, workbook);
  if (typeof input === "number" || typeof input === "boolean") {
    return { value: numberFormat === "@" ? textOfNumber(input) : input };
  }
  throw invalidArgument("A cell takes a text, a number, true or false.");
}

function enteredText(input: string, numberFormat: string | undefined, workbook: Workbook): EnteredContent {
  if (input === "") return { value: null };
  if (input.length > cellTextLimit && !input.startsWith("=")) {
    throw invalidArgument(`A cell holds ${cellTextLimit} characters; the text has ${input.length}.`);
  }
  if (numberFormat === "@") return { value: textInTextCell(input) };
  if (input.startsWith("'")) return { value: input.slice(1) === "" ? null : input.slice(1) };
  if (input.startsWith("=") && input.length > 1) return enteredFormula(input, workbook);
  const read = readTypedText(input);
  if (typeof read.value === "string" && formulaMarks.test(input))
    return enteredFormula(`=${input}`, workbook);
  const isGeneral = numberFormat === undefined || numberFormat === "General";
  return isGeneral || read.numberFormat === undefined ? read : { value: read.value };
}

function enteredFormula(formula: string, workbook: Workbook): EnteredContent {
  requireFormula(formula, workbook);
  return { value: null, formula };
}
