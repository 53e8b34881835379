import { cellAddress } from "../../sheet/cellRange";
import { blankFill } from "../../sheet/cellStyles";
import type { HighlightSpec } from "../../sheet/sheetSpec";
import { missingFormula } from "../statusFormula";
import type { TableFields } from "./policyRows";
import { firstTextColumn, statusColumn } from "./policyLayout";

/** Shows the texts that are missing in rows of a policy sheet, as 状態 says. */
export function missingHighlights(
  { fields, asked }: TableFields,
  first: number,
  rowCount: number,
): HighlightSpec[] {
  if (rowCount === 0) return [];
  return fields.flatMap((field, index): HighlightSpec[] =>
    asked.includes(field)
      ? [
          {
            kind: "formula",
            range: { row: first, column: firstTextColumn + index, rowCount, columnCount: 1 },
            formula: missingFormula(field.key, `$${cellAddress(first, statusColumn(fields))}`),
            fill: blankFill,
          },
        ]
      : [],
  );
}
