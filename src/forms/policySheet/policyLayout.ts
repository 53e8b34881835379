import type { BasicPolicy } from "../../plan/plan";
import { fixedAddress } from "../../sheet/cellRange";
import { lyingPage } from "../../sheet/pageSetup";
import type { PrintSpec } from "../../sheet/sheetSpec";
import { columnPixels } from "../../sheet/textLayout";
import type { Field } from "../fields";
import { policySheetRows } from "./policySheetRows";

/**
 * Characters of the standard font. Both texts are in sight on a screen of 1,366 pixels, and a text of 750 characters prints whole in one
 * row.
 */
const widths = { leading: [8, 16, 5, 9], texts: 144, choice: 11, number: 10, status: 14, id: 0 };
export const firstTextColumn = widths.leading.length;

/** The column of 状態, behind the texts. */
export const statusColumn = (fields: readonly Field[]): number => firstTextColumn + fields.length;

/** Width of the columns in which the texts are typed; from the third on they share what prints in a size to read. */
export function policyTextWidth(fields: readonly Field[]): number {
  const count = fields.filter(({ kind }) => kind.is === "text").length;
  return count <= 2 ? widths.texts / 2 : Math.max(30, Math.round((widths.texts + 24 * (count - 2)) / count));
}

/** Widths of all columns; the last is hidden. */
export const policyColumnWidths = (fields: readonly Field[]): number[] => [
  ...widths.leading,
  ...fields.map(({ kind }) => {
    if (kind.is === "text") return policyTextWidth(fields);
    return kind.is === "choice" ? widths.choice : widths.number;
  }),
  widths.status,
  widths.id,
];

/** Percent of its size from which on a sheet is easy to read. */
const leastScale = 70;

/** Columns that are repeated on a further page beside the first: number and title. */
const repeatedColumns = 2;

/** Paper, and pages across: the first on which the columns can be read. */
const pages = [
  { paper: "A4", pagesAcross: 1 },
  { paper: "A3", pagesAcross: 1 },
  { paper: "A4", pagesAcross: 2 },
  { paper: "A3", pagesAcross: 2 },
] as const;

/** How a sheet of so many columns is laid on paper. */
export function policyPage(
  fields: readonly Field[],
): Pick<PrintSpec, "paper" | "pagesAcross" | "titleColumns"> {
  const widthOf = (columns: readonly number[]) =>
    columns.reduce((sum, width) => sum + columnPixels(width) * pointsPerPixel, 0);
  const columns = policyColumnWidths(fields);
  const [whole, repeated] = [widthOf(columns), widthOf(columns.slice(0, repeatedColumns))];
  const { paper, pagesAcross } =
    pages.find(
      (page) =>
        (lyingPage[page.paper].width * page.pagesAcross * 100) /
          (whole + repeated * (page.pagesAcross - 1)) >=
        leastScale,
    ) ?? pages[3];
  return {
    ...(paper === "A3" && { paper }),
    ...(pagesAcross > 1 && { pagesAcross, titleColumns: repeatedColumns }),
  };
}

const pointsPerPixel = 0.75;

/** Addresses of a policy's measures on its sheet, in R1C1. */
export interface MeasureTable {
  sheetName: string;
  numbers: string;
  statuses: string;
}

export function measureTable(policy: BasicPolicy, fields: readonly Field[], sheetName: string): MeasureTable {
  const last = policySheetRows.firstMeasure + Math.max(1, policy.measures.length) - 1;
  const column = (index: number) =>
    `${fixedAddress(policySheetRows.firstMeasure, index)}:${fixedAddress(last, index)}`;
  return { sheetName, numbers: column(0), statuses: column(statusColumn(fields)) };
}
