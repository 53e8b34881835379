import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import type { Cell, Sheet, Workbook } from "../../src/file/model/workbook";
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
  const { calculated, others } = formulasOf(sheets);
  if (!isQuickDone(workbook, calculated, reader)) calculateAny(workbook, sheets);
  for (const cell of others) cell.value ??= unknownName;
}

const unknownName = { error: "#NAME?" };

function calculateAny(workbook: Workbook, sheets: ReadonlySet<Sheet>): void {
  const { calculated } = formulasOf(sheets);
  calculateFormulas(formulaWorkbook(workbook, calculated));
  for (const cell of calculated.keys()) cell.value ??= unknownName;
}

interface Formulas {
  /** Cells, and the sheets they stand on. */
  calculated: Map<Cell, Sheet>;
  /** Cells whose formulas name what is not in the model. */
  others: Cell[];
}

function formulasOf(sheets: ReadonlySet<Sheet>): Formulas {
  const formulas: Formulas = { calculated: new Map(), others: [] };
  for (const sheet of sheets) {
    for (const cells of sheet.cells.values()) {
      for (const cell of cells.values()) {
        if (cell.formula === undefined) continue;
        if (isCalculated(cell.formula)) formulas.calculated.set(cell, sheet);
        else formulas.others.push(cell);
      }
    }
  }
  return formulas;
}

/** Tables and other workbooks are named in brackets. */
function isCalculated(formula: string): boolean {
  return !formula.includes("[") || !formula.replace(/"(?:[^"]|"")*"/g, "").includes("[");
}

/** `formulas` are used up. */
function isQuickDone(workbook: Workbook, formulas: Map<Cell, Sheet>, reader: FormulaReader): boolean {
  try {
    new QuickCalculation(workbook, reader, formulas).run();
    return true;
  } catch (error) {
    if (error instanceof NotQuick) return false;
    throw error;
  }
}
