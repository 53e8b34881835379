import { assessmentFields, type BasicPolicy } from "../../plan/plan";
import { fixedAddress } from "../../sheet/cellRange";

export const statusHeader = "状態";

/** Headers of the block about the policy itself; its texts stand in the columns of the measures' texts. */
export const policyHeaders = {
  policyNumber: "基本施策番号",
  policyTitle: "基本施策",
  measureCount: "施策数",
  fiscalYear: "年度",
} as const;

/** Headers of the measures' table; the two labels stand between these and 状態. */
export const measureHeaders = {
  measureNumber: "施策番号",
  measureTitle: "施策",
  priority: "重点",
  implementingBody: "実施主体",
} as const;

/** Characters of the standard font. */
export const policyColumnWidths = { leading: [14, 28, 8, 18], text: 54, status: 18 };
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
export const policyRows = {
  title: 0,
  guide: 1,
  policyHeader: 2,
  policy: 3,
  blank: 4,
  measureHeader: 5,
  firstMeasure: 6,
};

export function measureTable(policy: BasicPolicy, sheetName: string): MeasureTable {
  const last = policyRows.firstMeasure + Math.max(1, policy.measures.length) - 1;
  const column = (index: number) =>
    `${fixedAddress(policyRows.firstMeasure, index)}:${fixedAddress(last, index)}`;
  return { sheetName, numbers: column(0), statuses: column(statusColumn) };
}
