import type { CellRange } from "../sheet/cellRange";
import type { CellPlace, CellValue } from "../sheet/sheetContent";
import { cellValues } from "./loadValues";
import { loadNamed, namedRangeOf } from "./rangeNames";

/** The row of a text's cell and the named range of its field, by which its place can be recognised. */
export interface TextRow {
  /** From column A on. */
  cells: CellValue[];
  /** `null` where the name is gone. */
  field: CellRange | null;
}

/** A text's cell as it stands now. */
export interface TextCell {
  row: TextRow;
  /** Whether Excel would take a text for a formula or a number. */
  isGeneral: boolean;
}

/** Reads the row of a cell, `columnCount` cells from column A on, and where `fieldName` stands; `null` when the sheet is gone. */
export async function readTextCell(
  context: Excel.RequestContext,
  place: CellPlace,
  columnCount: number,
  fieldName: string,
): Promise<TextCell | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheetId);
  const row = sheet.getRangeByIndexes(place.row, 0, 1, columnCount);
  row.load("values,valueTypes,numberFormat");
  const field = loadNamed(sheet, fieldName);
  await context.sync();
  if (sheet.isNullObject) return null;
  const formats = (row.numberFormat[0] ?? []) as string[];
  return {
    row: { cells: cellValues(row)[0] ?? [], field: namedRangeOf(field) },
    isGeneral: formats[place.column] !== "@",
  };
}

/**
 * Writes a text exactly as typed, whatever it begins with.
 * @returns the row of the cell and its field as they were in the moment before.
 */
export async function writeTextCell(
  context: Excel.RequestContext,
  place: CellPlace,
  columnCount: number,
  fieldName: string,
  { text, isGeneral }: { text: string; isGeneral: boolean },
): Promise<TextRow> {
  const sheet = context.workbook.worksheets.getItem(place.sheetId);
  const row = sheet.getRangeByIndexes(place.row, 0, 1, columnCount);
  row.load("values,valueTypes");
  const field = loadNamed(sheet, fieldName);
  const cell = sheet.getRangeByIndexes(place.row, place.column, 1, 1);
  cell.formulas = [[isGeneral && text !== "" ? `'${text}` : text]];
  await context.sync();
  return { cells: cellValues(row)[0] ?? [], field: namedRangeOf(field) };
}
