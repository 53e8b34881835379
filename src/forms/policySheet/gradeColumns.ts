import type { CellRange } from "../../sheet/cellRange";
import type { Scale } from "../scales";
import { firstTextColumn } from "./policyLayout";
import type { TableFields } from "./policyRows";

/** The columns of a table in which a grade is chosen. */
export function gradeColumns(
  { fields, asked }: TableFields,
  row: number,
  rowCount: number,
): { scale: Scale; range: CellRange }[] {
  if (rowCount === 0) return [];
  return fields.flatMap((field, index) => {
    const range: CellRange = { row, column: firstTextColumn + index, rowCount, columnCount: 1 };
    return field.kind.is === "choice" && asked.includes(field) ? [{ scale: field.kind.scale, range }] : [];
  });
}
