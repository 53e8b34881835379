import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import type { Workbook } from "../model/workbook";
import { formulaWorkbook } from "./formulaWorkbook";

/**
 * Calculates every formula of the workbook and puts its result into `cell.value`; errors become `{ error: "#N/A" }`, and
 * what cannot be understood `#NAME?`. A formula that gives several values shows the first one; its neighbours are left
 * alone. Tables and other workbooks are not in the model: formulas that name them keep the result they have.
 */
export function calculateWorkbook(workbook: Workbook): void {
  calculateFormulas(formulaWorkbook(workbook));
  for (const sheet of workbook.sheets) {
    for (const cells of sheet.cells.values()) {
      for (const cell of cells.values()) {
        if (cell.formula !== undefined && cell.value === null) cell.value = { error: "#NAME?" };
      }
    }
  }
}
