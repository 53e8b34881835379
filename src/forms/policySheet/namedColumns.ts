import type { Field } from "../fields";
import { idHeaders, measureHeaders, planHeaders, policyHeaders } from "../headings";

/** Columns by the key and the heading that their name has; `null` for a column without a name. */
export type NamedColumn = readonly [key: string, heading: string] | null;

/** The columns that are found by name: whose a row is, and its texts. The keys are those by which the sheet is read. */
export const namedMeasureColumns = (texts: readonly NamedColumn[]): NamedColumn[] => [
  ["measureNumber", measureHeaders.measureNumber],
  ["measureTitle", measureHeaders.measureTitle],
  null,
  null,
  ...texts,
  null,
  ["hidden", idHeaders.measureId],
];

/** The same of the block about the policy itself. */
export const namedOwnColumns = (texts: readonly NamedColumn[]): NamedColumn[] => [
  ["policyNumber", policyHeaders.policyNumber],
  ["policyTitle", policyHeaders.policyTitle],
  null,
  null,
  ...texts,
  null,
  ["hidden", planHeaders.group],
];

/** The names of the texts' columns; none for a field that is not asked in the table. */
export const namedTexts = (fields: readonly Field[], asked: readonly Field[]): NamedColumn[] =>
  fields.map((field) => (asked.includes(field) ? [field.key, field.label] : null));
