import { textOf, type Plan } from "../../plan/plan";
import type { Field } from "../fields";
import { differentHeaders, summaryHeaders } from "../headings";
import type { Settings } from "../settings";

export interface SummaryColumn {
  key: string;
  header: string;
  /** Characters of the standard font. */
  width: number;
  /** Whether its texts go on in further rows. */
  isText: boolean;
  /** A grade or number, which stands in the first of several rows alone. */
  isValue: boolean;
}

const keyWidths: Record<keyof typeof summaryHeaders, number> = {
  policyNumber: 10,
  measureNumber: 9,
  name: 24,
  priority: 7,
  implementingBody: 14,
};

/** Pixels for the columns together: a lying page between its margins, at the scale at which 総括表 is printed. */
const widthTogether = { A4: 960, A3: 1392 };
const pixelsOf = (width: number): number => width * 7 + 5;

/** Of a grade or number, the least for a text, and what a text has to have for A4. */
const narrowWidth = 9;
const shortestText = 12;
const usualText = 20;

const keyColumns = Object.keys(summaryHeaders) as (keyof typeof summaryHeaders)[];

export interface SummaryColumns {
  columns: SummaryColumn[];
  paper: "A4" | "A3";
}

/** Whether a column would hold anything: what nobody has to write may be blank for the whole plan. */
const isShown = ({ key, required }: Field, { policies }: Plan): boolean =>
  required !== "never" ||
  policies.some((policy) => [policy, ...policy.measures].some((subject) => textOf(subject, key) !== ""));

/**
 * What a row is about, then its texts. Columns that would be empty for the whole plan are left out, to the good of the texts; more than
 * A4 has room for go on A3.
 */
export function summaryColumns(plan: Plan, settings: Settings): SummaryColumns {
  const fields = settings.fields.filter((field) => isShown(field, plan));
  const measures = plan.policies.flatMap((policy) => policy.measures);
  const isUsed: Partial<Record<keyof typeof summaryHeaders, boolean>> = {
    priority: measures.some(({ isPriority }) => isPriority),
    implementingBody: measures.some(({ implementingBody }) => implementingBody !== ""),
  };
  const used = keyColumns.filter((key) => isUsed[key] ?? true);
  const narrow = fields.filter(({ kind }) => kind.is !== "text");
  const texts = fields.length - narrow.length;
  const others =
    used.reduce((sum, key) => sum + pixelsOf(keyWidths[key]), 0) + narrow.length * pixelsOf(narrowWidth);
  const textWidthOn = (paper: "A4" | "A3") => Math.floor(((widthTogether[paper] - others) / texts - 5) / 7);
  const paper = textWidthOn("A4") < usualText ? "A3" : "A4";
  const textWidth = Math.max(shortestText, textWidthOn(paper));
  const columns = [
    ...used.map((key) => ({
      key,
      header: summaryHeaders[key],
      width: keyWidths[key],
      isText: false,
      isValue: false,
    })),
    ...fields.map(({ key, label, kind }) => ({
      key,
      header: label,
      width: kind.is === "text" ? textWidth : narrowWidth,
      isText: kind.is === "text",
      isValue: kind.is !== "text",
    })),
  ];
  const headers = differentHeaders(columns.map(({ header }) => header));
  return {
    columns: columns.map((column, index) => ({ ...column, header: headers[index] ?? column.header })),
    paper,
  };
}
