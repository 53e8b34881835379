/** Deletes sheets by name; a colleague may have deleted them already. */
export async function removeSheets(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  for (const name of names) context.workbook.worksheets.getItemOrNullObject(name).delete();
  await context.sync();
}
