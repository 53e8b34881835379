import type { Plan } from "../../plan/plan";
import { differentHeaders, summaryHeaders } from "../headings";
import type { Settings } from "../settings";

export interface SummaryColumn {
  key: string;
  header: string;
  /** Characters of the standard font. */
  width: number;
  /** Whether its texts go on in further rows. */
  isText: boolean;
}

const keyWidths: Record<keyof typeof summaryHeaders, number> = {
  policyNumber: 10,
  measureNumber: 9,
  name: 24,
  priority: 7,
  implementingBody: 14,
};

/** Pixels for the columns together: a lying A4 page between its margins, at the scale at which 総括表 is printed. */
const widthTogether = 960;
const pixelsOf = (width: number): number => width * 7 + 5;

/** Of a grade or number, and the least for a text. */
const narrowWidth = 9;
const shortestText = 12;

const keyColumns = Object.keys(summaryHeaders) as (keyof typeof summaryHeaders)[];

/** What a row is about, then its texts. Columns that would be empty for the whole plan are left out, to the good of the texts. */
export function summaryColumns(plan: Plan, { fields }: Settings): SummaryColumn[] {
  const measures = plan.policies.flatMap((policy) => policy.measures);
  const isUsed: Partial<Record<keyof typeof summaryHeaders, boolean>> = {
    priority: measures.some(({ isPriority }) => isPriority),
    implementingBody: measures.some(({ implementingBody }) => implementingBody !== ""),
  };
  const used = keyColumns.filter((key) => isUsed[key] ?? true);
  const left = widthTogether - used.reduce((sum, key) => sum + pixelsOf(keyWidths[key]), 0);
  const narrow = fields.filter(({ kind }) => kind.is !== "text");
  const texts = fields.length - narrow.length;
  const forTexts = left - narrow.length * pixelsOf(narrowWidth);
  const textWidth = Math.max(shortestText, Math.floor((forTexts / texts - 5) / 7));
  const columns = [
    ...used.map((key) => ({ key, header: summaryHeaders[key], width: keyWidths[key], isText: false })),
    ...fields.map(({ key, label, kind }) => ({
      key,
      header: label,
      width: kind.is === "text" ? textWidth : narrowWidth,
      isText: kind.is === "text",
    })),
  ];
  const headers = differentHeaders(columns.map(({ header }) => header));
  return columns.map((column, index) => ({ ...column, header: headers[index] ?? column.header }));
}
