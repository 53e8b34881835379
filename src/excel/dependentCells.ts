import { allowedEdits } from "../sheet/allowedEdits";
import { quotedSheetName } from "../sheet/cellRange";
import type { CellPosition, SheetContent } from "../sheet/sheetContent";
import { answerBytes, wholeOf } from "./answerBytes";
import { Requests } from "./requests";
import { actionSize } from "./actions";

/** Zero-based cells whose formulas name other sheets, by the id of the sheet they stand on. */
export type DependentCells = ReadonlyMap<string, readonly CellPosition[]>;

/** Finds the cells that would show #REF! once the sheets of the names given are gone; a round trip for each 3 MB of what is read. */
export async function dependentCells(
  context: Excel.RequestContext,
  contents: readonly SheetContent[],
  sheetNames: readonly string[],
): Promise<DependentCells> {
  const requests = new Requests(context);
  const ranges: { id: string; range: Excel.Range }[] = [];
  for (const content of contents) {
    const answered = answerBytes(content, wholeOf(content));
    await requests.take({ ...actionSize(), answered }, () => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(content.id);
      const range = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,formulas");
      ranges.push({ id: content.id, range });
    });
  }
  await requests.send();
  const references = sheetNames.flatMap((name) => [`${quotedSheetName(name)}!`, `${name}!`]);
  const isDependent = (formula: unknown) =>
    typeof formula === "string" &&
    formula.startsWith("=") &&
    references.some((reference) => formula.includes(reference));
  return new Map(
    ranges.map(({ id, range }) => [
      id,
      range.isNullObject
        ? []
        : range.formulas.flatMap((cells: unknown[], row) =>
            cells.flatMap((formula, column) =>
              isDependent(formula) ? [{ row: range.rowIndex + row, column: range.columnIndex + column }] : [],
            ),
          ),
    ]),
  );
}

/** Makes cells hold what they show, as long as the sheets are there that they show it of. */
export async function keepShown(context: Excel.RequestContext, cells: DependentCells): Promise<void> {
  const held = [...cells].filter(([, places]) => places.length > 0);
  if (held.length === 0) return;
  const sheets = held.map(([id]) => context.workbook.worksheets.getItem(id).load("protection/protected"));
  await context.sync();
  sheets.forEach((sheet, index) => {
    const { protection } = sheet;
    if (protection.protected) protection.unprotect();
    for (const { row, column } of held[index]?.[1] ?? []) {
      const cell = sheet.getRangeByIndexes(row, column, 1, 1);
      cell.copyFrom(cell, "Values");
    }
    if (protection.protected) protection.protect(allowedEdits);
  });
  await context.sync();
}
