/** What the selected cells show, row by row. Whole columns or rows are read as far as the sheet is used. */
export async function readSelection(context: Excel.RequestContext): Promise<string[][]> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const used = sheet.getUsedRangeOrNullObject(true);
  const selected = context.workbook.getSelectedRange();
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  selected.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (used.isNullObject) return [];
  const row = Math.max(used.rowIndex, selected.rowIndex);
  const column = Math.max(used.columnIndex, selected.columnIndex);
  const rowCount = Math.min(used.rowIndex + used.rowCount, selected.rowIndex + selected.rowCount) - row;
  const columnCount =
    Math.min(used.columnIndex + used.columnCount, selected.columnIndex + selected.columnCount) - column;
  if (rowCount <= 0 || columnCount <= 0) return [];
  const cells = sheet.getRangeByIndexes(row, column, rowCount, columnCount);
  cells.load("text");
  await context.sync();
  return cells.text;
}
