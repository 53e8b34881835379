import { assessmentFields } from "../../plan/plan";
import { idHeaders, measureHeaders, planHeaders, policyHeaders } from "../headings";
import type { Settings } from "../settings";

type NamedColumn = readonly [key: string, heading: string] | null;

const namedTexts = (settings: Settings | null): NamedColumn[] =>
  assessmentFields.map(({ key }) => settings && [key, settings.labels[key]]);

/** The columns that are found by name: whose a row is, and its texts. The keys are those by which the sheet is read. */
export const namedMeasureColumns = (settings: Settings | null): NamedColumn[] => [
  ["measureNumber", measureHeaders.measureNumber],
  ["measureTitle", measureHeaders.measureTitle],
  null,
  null,
  ...namedTexts(settings),
  null,
  ["hidden", idHeaders.measureId],
];

/** The same of the block about the policy itself. */
export const namedOwnColumns = (settings: Settings | null): NamedColumn[] => [
  ["policyNumber", policyHeaders.policyNumber],
  ["policyTitle", policyHeaders.policyTitle],
  null,
  null,
  ...namedTexts(settings),
  null,
  ["hidden", planHeaders.group],
];
