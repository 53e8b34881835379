import type { CellValue } from "../../src/file/model/workbook";

/** Thrown where the few rules here do not say what Excel would do: the formula is left to Excel. */
export class UnknownFormula extends Error {
  override readonly name = "UnknownFormula";
}

type CellError = Extract<CellValue, object>;
type Plain = Exclude<CellValue, CellError>;

export const isError = (value: CellValue): value is CellError => typeof value === "object" && value !== null;

export const errors = {
  value: { error: "#VALUE!" },
  notAvailable: { error: "#N/A" },
  reference: { error: "#REF!" },
  name: { error: "#NAME?" },
  division: { error: "#DIV/0!" },
} as const;

/** Numbers beyond these are written in other ways than here. */
const plainNumbers = 1e11;

/** A value where a text is wanted. */
export function asText(value: Plain): string {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (!Number.isInteger(value) || Math.abs(value) >= plainNumbers)
    throw new UnknownFormula("a number as a text");
  return String(value);
}

/** A value where a number is wanted. */
export function asNumber(value: Plain): number {
  if (typeof value === "number") return value;
  if (typeof value === "string") throw new UnknownFormula("a text as a number");
  return value === true ? 1 : 0;
}

const areSameTexts = (one: string, other: string): boolean =>
  one === other || (one.length === other.length && one.toLowerCase() === other.toLowerCase());

/** Whether a cell with one value is found by looking for the other. */
export function isSame(one: CellValue, other: CellValue): boolean {
  return typeof one === "string" && typeof other === "string" ? areSameTexts(one, other) : one === other;
}

/** Whether an empty cell counts as this value. */
const isBlank = (value: CellValue): boolean =>
  value === null || value === "" || value === 0 || value === false;

function areEqual(one: CellValue, other: CellValue): boolean {
  if (one === null) return isBlank(other);
  return other === null ? isBlank(one) : isSame(one, other);
}

function numeric(apply: (one: number, other: number) => number): (one: Plain, other: Plain) => number {
  return (one, other) => {
    const result = apply(asNumber(one), asNumber(other));
    if (!Number.isFinite(result)) throw new UnknownFormula("no finite number");
    return result;
  };
}

/** Which of two texts, or of a text and a number, is the larger one depends on Excel's language. */
function ordered(isInOrder: (one: number, other: number) => boolean): (one: Plain, other: Plain) => boolean {
  return (one, other) => {
    if (typeof one !== "number" || typeof other !== "number") throw new UnknownFormula("an order");
    return isInOrder(one, other);
  };
}

/** What the signs between two values make of them. */
export const operators: Record<string, (one: Plain, other: Plain) => CellValue> = {
  "=": areEqual,
  "<>": (one, other) => !areEqual(one, other),
  "<": ordered((one, other) => one < other),
  ">": ordered((one, other) => one > other),
  "<=": ordered((one, other) => one <= other),
  ">=": ordered((one, other) => one >= other),
  "&": (one, other) => asText(one) + asText(other),
  "+": numeric((one, other) => one + other),
  "-": numeric((one, other) => one - other),
  "*": numeric((one, other) => one * other),
  "/": (one, other) => (asNumber(other) === 0 ? errors.division : numeric((a, b) => a / b)(one, other)),
};
