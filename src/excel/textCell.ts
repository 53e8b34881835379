import type { CellPlace, CellValue } from "../sheet/sheetContent";
import { cellValues } from "./loadValues";

/** A text's cell as it stands now, with the whole row it stands in, by which its place can be recognised. */
export interface TextCell {
  /** From column A on. */
  row: CellValue[];
  /** Whether Excel would take a text for a formula or a number. */
  isGeneral: boolean;
}

/** Reads the row of a cell, `columnCount` cells from column A on; `null` when the sheet is gone. */
export async function readTextCell(
  context: Excel.RequestContext,
  place: CellPlace,
  columnCount: number,
): Promise<TextCell | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheetId);
  const row = sheet.getRangeByIndexes(place.row, 0, 1, columnCount);
  row.load("values,valueTypes,numberFormat");
  await context.sync();
  if (sheet.isNullObject) return null;
  const formats = (row.numberFormat[0] ?? []) as string[];
  return { row: cellValues(row)[0] ?? [], isGeneral: formats[place.column] !== "@" };
}

/**
 * Writes a text exactly as typed, whatever it begins with.
 * @returns the row of the cell, `columnCount` cells from column A on, as it was in the moment before.
 */
export async function writeTextCell(
  context: Excel.RequestContext,
  place: CellPlace,
  columnCount: number,
  text: string,
  isGeneral: boolean,
): Promise<CellValue[]> {
  const sheet = context.workbook.worksheets.getItem(place.sheetId);
  const row = sheet.getRangeByIndexes(place.row, 0, 1, columnCount);
  row.load("values,valueTypes");
  const cell = sheet.getRangeByIndexes(place.row, place.column, 1, 1);
  cell.formulas = [[isGeneral && text !== "" ? `'${text}` : text]];
  await context.sync();
  return cellValues(row)[0] ?? [];
}
