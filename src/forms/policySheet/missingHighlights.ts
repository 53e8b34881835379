import { assessmentFields } from "../../plan/plan";
import { cellAddress } from "../../sheet/cellRange";
import { blankFill } from "../../sheet/cellStyles";
import type { HighlightSpec } from "../../sheet/sheetSpec";
import { missingFormula } from "../statusFormula";
import { firstTextColumn, statusColumn } from "./policyLayout";

/** Shows the texts that are missing in rows of a policy sheet, as 状態 says. */
export function missingHighlights(first: number, rowCount: number): HighlightSpec[] {
  return assessmentFields.map(({ key }, index) => ({
    kind: "formula",
    range: { row: first, column: firstTextColumn + index, rowCount, columnCount: 1 },
    formula: missingFormula(key, `$${cellAddress(first, statusColumn)}`),
    fill: blankFill,
  }));
}
