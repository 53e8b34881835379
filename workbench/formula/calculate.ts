import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import type { Cell, Sheet, Workbook } from "../model/workbook";
import { FormulaReader } from "./formulaTemplate";
import { formulaWorkbook } from "./formulaWorkbook";
import { QuickCalculation } from "./quickCalculation";
import { NotQuick } from "./quickValues";

/**
 * Calculates the formulas of the workbook, or of some of its sheets only, and puts the results into `cell.value`; errors become
 * `{ error: "#N/A" }`, and what cannot be understood `#NAME?`. A formula that gives several values shows the first one; its neighbours
 * are left alone. Tables and other workbooks are not in the model: formulas that name them keep the result they have.
 */
export function calculateWorkbook(
  workbook: Workbook,
  sheets: ReadonlySet<Sheet> = new Set(workbook.sheets),
  reader = new FormulaReader(),
): void {
  const formulas = formulasOf(sheets);
  const calculated = new Map([...formulas].filter(([{ formula = "" }]) => isCalculated(formula)));
  if (!isQuickDone(workbook, calculated, reader)) calculateFormulas(formulaWorkbook(workbook, calculated));
  for (const cell of formulas.keys()) cell.value ??= { error: "#NAME?" };
}

/** The cells with formulas, and the sheets they stand on. */
function formulasOf(sheets: ReadonlySet<Sheet>): Map<Cell, Sheet> {
  const formulas = new Map<Cell, Sheet>();
  for (const sheet of sheets) {
    for (const cells of sheet.cells.values()) {
      for (const cell of cells.values()) {
        if (cell.formula !== undefined) formulas.set(cell, sheet);
      }
    }
  }
  return formulas;
}

/** Tables and other workbooks are named in brackets. */
function isCalculated(formula: string): boolean {
  return !formula.includes("[") || !formula.replace(/"(?:[^"]|"")*"/g, "").includes("[");
}

function isQuickDone(workbook: Workbook, formulas: ReadonlyMap<Cell, Sheet>, reader: FormulaReader): boolean {
  try {
    new QuickCalculation(workbook, reader, formulas).run();
    return true;
  } catch (error) {
    if (error instanceof NotQuick) return false;
    throw error;
  }
}
