import { readDateNumber } from "../../plan/words/dateNumber";
import { cellAddress } from "../../sheet/cellRange";
import { cellAt, cellText, placeOf, type CellPlace, type SheetContent } from "../../sheet/sheetContent";
import { byField, type Field } from "../fields";
import type { TextPlaces } from "./textPlaces";

/** What a cell holds, and where it stands. */
export interface CellReading {
  /** "" where the cell holds an error. */
  text: string;
  /** Excel's error in the cell (`#REF!`), else `null`. */
  error: string | null;
  /** The text, also a sentence that Excel took for a formula. */
  typed: string;
  place: CellPlace;
  /** Of its row, in points; 0 where it is hidden, `undefined` where it was not read. */
  rowHeight: number | undefined;
}

/** The texts of a policy or measure; `null` where there is no cell for one. */
export type TextReadings = Readonly<Record<string, CellReading | null>>;

/** A policy or measure as it stands on a sheet. */
export interface SubjectReading {
  /** `null` where none was written down. */
  id: string | null;
  number: string;
  /** Of the number, or what stands for it. */
  place: CellPlace;
  /** `null` where its heading is not found. */
  title: CellReading | null;
  /** Below or beside the texts' headings. */
  headed: TextReadings;
  /** The same, and where a heading is not found, what stands where its text most likely is. */
  likely: TextReadings;
}

/** A sentence that Excel took for a formula, as it was typed; what refers to another sheet is no sentence. */
const typedFormula = (formula: string): string => (formula.includes("!") ? "" : formula);

/** A date that Excel made of what was typed, as it is seen, where the cell holds days; `null` for anything else. */
function seenDate({ shown }: SheetContent, row: number, column: number): string | null {
  const seen = shown?.get(cellAddress(row, column)) ?? "";
  return /^\d*$/.test(seen) || readDateNumber(seen) === null ? null : seen;
}

export function readCell(content: SheetContent, row: number, column: number): CellReading {
  const value = cellAt(content, row, column);
  const where = { place: placeOf(content, row, column), rowHeight: content.heights?.[row - content.row] };
  if (typeof value === "object")
    return { text: "", error: value.error, typed: typedFormula(value.formula ?? ""), ...where };
  const text = (typeof value === "number" ? seenDate(content, row, column) : null) ?? cellText(value);
  return { text, error: null, typed: text, ...where };
}

/** Texts of a row, by their columns. */
export const readTexts = (
  content: SheetContent,
  fields: readonly Field[],
  row: number,
  columns: TextPlaces,
): TextReadings =>
  byField(fields, ({ key }) => (columns[key] === undefined ? null : readCell(content, row, columns[key])));
