import { assessmentFields, type BasicPolicy } from "../../plan/plan";
import { fixedAddress } from "../../sheet/cellRange";

/** Characters of the standard font. */
export const policyColumnWidths = { leading: [14, 28, 8, 18], text: 54, status: 18, id: 0 };
export const firstTextColumn = policyColumnWidths.leading.length;
export const statusColumn = firstTextColumn + assessmentFields.length;

/** Width of the columns in which the texts are typed. */
export const policyTextWidth = policyColumnWidths.text;

/** Addresses of a policy's measures on its sheet, in R1C1. */
export interface MeasureTable {
  sheetName: string;
  numbers: string;
  statuses: string;
}

/** Zero-based rows of a policy sheet. */
export const policySheetRows = {
  title: 0,
  guide: 1,
  policyHeader: 2,
  policy: 3,
  blank: 4,
  measureHeader: 5,
  firstMeasure: 6,
};

export function measureTable(policy: BasicPolicy, sheetName: string): MeasureTable {
  const last = policySheetRows.firstMeasure + Math.max(1, policy.measures.length) - 1;
  const column = (index: number) =>
    `${fixedAddress(policySheetRows.firstMeasure, index)}:${fixedAddress(last, index)}`;
  return { sheetName, numbers: column(0), statuses: column(statusColumn) };
}
