import type { CellValue, SheetContent } from "../sheet/sheetContent";

type ErrorValue = Extract<CellValue, object>;

interface ErrorCell {
  sheetId: string;
  row: number;
  column: number;
  value: ErrorValue;
}

/** A cell takes half a kilobyte of a request. */
const mostAtOnce = 1_000;

/**
 * The sheets with what was typed in the cells that show an error: 「-広報の回数」, pasted into a cell that is not of text, is a formula to
 * Excel, and what was typed stands in it alone. No round trip where no cell of theirs shows an error.
 */
export async function withTypedFormulas(
  context: Excel.RequestContext,
  sheets: readonly SheetContent[],
): Promise<SheetContent[]> {
  const cells = sheets.flatMap(errorCells);
  if (cells.length === 0) return [...sheets];
  const formulas = new Map<CellValue, string>();
  for (let start = 0; start < cells.length; start += mostAtOnce)
    await readFormulas(context, cells.slice(start, start + mostAtOnce), formulas);
  const typed = (value: CellValue): CellValue => {
    const formula = formulas.get(value);
    return typeof value !== "object" || formula === undefined ? value : { ...value, formula };
  };
  return sheets.map((content) => ({ ...content, values: content.values.map((row) => row.map(typed)) }));
}

const errorCells = ({ id, row, column, values }: SheetContent): ErrorCell[] =>
  values.flatMap((cells, down) =>
    cells.flatMap((value, right) =>
      typeof value === "object" ? [{ sheetId: id, row: row + down, column: column + right, value }] : [],
    ),
  );

async function readFormulas(
  context: Excel.RequestContext,
  cells: readonly ErrorCell[],
  formulas: Map<CellValue, string>,
): Promise<void> {
  const loaded = cells.map(({ sheetId, row, column, value }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    return { value, range: sheet.getRangeByIndexes(row, column, 1, 1).load("formulas") };
  });
  await context.sync();
  for (const { value, range } of loaded) {
    const [[formula = ""] = []] = range.isNullObject ? [] : (range.formulas as string[][]);
    formulas.set(value, formula);
  }
}
