import type { BasicPolicy, Measure } from "../../plan/plan";
import { fixedAddress } from "../../sheet/cellRange";
import type { Field } from "../fields";

/** Characters of the two columns of a measure's sheet. */
export const measureColumnWidths = { label: 24, value: 110 };

/** Width of the column in which the texts are typed. */
export const measureTextWidth = measureColumnWidths.value;

/** Zero-based. */
export const valueColumn = 1;
export const titleRow = 1;

type Marked = Pick<Measure, "isPriority">;

/** 重点 has a row only where there is a mark. */
export const firstTextRow = ({ isPriority }: Marked): number => titleRow + (isPriority ? 8 : 7);

/** Zero-based cell of a measure sheet in which a text is typed, when the sheet stands as it was built with these fields. */
export const measureTextCell = (
  measure: Marked,
  fields: readonly Field[],
  key: string,
): { row: number; column: number } => ({
  row: firstTextRow(measure) + fields.findIndex((field) => field.key === key),
  column: valueColumn,
});

/** The same in R1C1. */
export function measureTextAddress(measure: Marked, fields: readonly Field[], key: string): string {
  const { row, column } = measureTextCell(measure, fields, key);
  return fixedAddress(row, column);
}

/** What a measure is called where one line must do: its policy's number and its own. */
export function measureLabel(policy: Pick<BasicPolicy, "number">, measure: Pick<Measure, "number">): string {
  const saysItsPolicy = measure.number.startsWith(`${policy.number}-`);
  return saysItsPolicy ? measure.number : `${policy.number}-${measure.number}`;
}
