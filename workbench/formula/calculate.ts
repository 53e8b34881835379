import type { Cell, Sheet, Workbook } from "../../src/file/model/workbook";
import { FormulaResults } from "./formulaResults";
import { FormulaReader } from "./formulaTemplate";

/**
 * Calculates the formulas of the workbook, or of some of its sheets only, and puts the results into `cell.value`; errors become
 * `{ error: "#N/A" }`. Formulas of other kinds than the add-in's sheets hold are left to Excel: they keep the result they have,
 * and `workbook.leftToExcel` names them.
 */
export function calculateWorkbook(
  workbook: Workbook,
  sheets: ReadonlySet<Sheet> = new Set(workbook.sheets),
  reader = new FormulaReader(),
): void {
  workbook.leftToExcel = new FormulaResults(workbook, reader, formulasOf(sheets)).run();
}

/** Cells with formulas, and the sheets they stand on. */
function formulasOf(sheets: ReadonlySet<Sheet>): Map<Cell, Sheet> {
  const formulas = new Map<Cell, Sheet>();
  for (const sheet of sheets) {
    for (const cells of sheet.cells.values())
      for (const cell of cells.values()) if (cell.formula !== undefined) formulas.set(cell, sheet);
  }
  return formulas;
}
