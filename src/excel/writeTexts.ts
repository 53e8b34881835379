import type { CellPlace, CellValue } from "../sheet/sheetContent";
import { actionSize, sentBytes } from "./actions";
import { cellValues } from "./loadValues";
import { Requests } from "./requests";

/** A text to be written into a cell that is there already. */
export interface TextWrite {
  place: CellPlace;
  text: string;
  /** Points that its row needs; a row that is higher stays as it is. */
  height: number;
}

/**
 * Writes texts exactly as typed, whatever they begin with, in as few round trips as their size allows.
 * @returns what stood in each cell in the moment before.
 */
export async function writeTexts(
  context: Excel.RequestContext,
  writes: readonly TextWrite[],
): Promise<CellValue[]> {
  const cells = writes.map((write) => ({ ...write, cell: cellOf(context, write) }));
  for (const { cell } of cells) cell.load("numberFormat,format/rowHeight");
  await context.sync();
  const requests = new Requests(context);
  const befores: Excel.Range[] = [];
  for (const { cell, text, height, ...write } of cells) {
    await requests.take({ ...actionSize(sentBytes(text)), answered: answerBytes }, () => {
      const before = cellOf(context, write);
      before.load("values,valueTypes");
      befores.push(before);
      const isGeneral = cell.numberFormat[0]?.[0] !== "@";
      cell.formulas = [[isGeneral && text !== "" ? `'${text}` : text]];
      if (cell.format.rowHeight < height) cell.format.rowHeight = height;
    });
  }
  await requests.send();
  return befores.map((before) => cellValues(before)[0]?.[0] ?? "");
}

/** Of the longest text a cell holds, in UTF-8. */
const answerBytes = 100_000;

const cellOf = ({ workbook }: Excel.RequestContext, { place }: Pick<TextWrite, "place">): Excel.Range =>
  workbook.worksheets.getItem(place.sheetId).getRangeByIndexes(place.row, place.column, 1, 1);
