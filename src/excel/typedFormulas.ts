import type { CellValue, SheetContent } from "../sheet/sheetContent";

/**
 * The sheets with what was typed in the cells that show an error: 「-広報の回数」, pasted into a cell that is not of text, is a formula to
 * Excel, and what was typed stands in it alone. No round trip where no cell of theirs shows an error.
 */
export async function withTypedFormulas(
  context: Excel.RequestContext,
  sheets: readonly SheetContent[],
): Promise<SheetContent[]> {
  const wanted = new Map<CellValue, Excel.Range>();
  for (const content of sheets) {
    content.values.forEach((cells, row) =>
      cells.forEach((value, column) => {
        if (typeof value !== "object") return;
        const sheet = context.workbook.worksheets.getItemOrNullObject(content.id);
        const cell = sheet.getRangeByIndexes(content.row + row, content.column + column, 1, 1);
        wanted.set(value, cell.load("formulas"));
      }),
    );
  }
  if (wanted.size === 0) return [...sheets];
  await context.sync();
  const typed = (value: CellValue): CellValue => {
    const cell = wanted.get(value);
    if (typeof value !== "object" || cell === undefined || cell.isNullObject) return value;
    const [[formula = ""] = []] = cell.formulas as string[][];
    return { ...value, formula };
  };
  return sheets.map((content) => ({ ...content, values: content.values.map((cells) => cells.map(typed)) }));
}
