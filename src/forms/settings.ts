import { assessmentFields, type AssessmentKey, type Plan } from "../plan/plan";
import type { CheckName } from "./checkNames";
import { headerKey, type layoutLabels, type levelLabels } from "./headings";

/** Where the texts are typed: in the policy's table, or in a sheet of their own for every measure (個票). */
export type Layout = keyof typeof layoutLabels;

/** What is assessed besides every measure. */
export type AssessmentLevel = keyof typeof levelLabels;

/** What a city chooses for its workbook; kept on the plan sheet. */
export interface Settings {
  layout: Layout;
  level: AssessmentLevel;
  /** Headings of the assessments, as the city words them. */
  labels: Record<AssessmentKey, string>;
  /** How many characters a text may have; any number where it is absent. */
  textLimit?: number;
  /** Checks that the city does not want. */
  switchedOff?: readonly CheckName[];
  /** Labels of what stands on the plan sheet as none of its choices; nothing is built as long as there are any. */
  unreadable?: readonly string[];
}

/** A record with an entry for every assessment. */
export function forEachField<T>(
  entry: (field: (typeof assessmentFields)[number]) => T,
): Record<AssessmentKey, T> {
  return Object.fromEntries(assessmentFields.map((field) => [field.key, entry(field)])) as Record<
    AssessmentKey,
    T
  >;
}

/** Whether basic policies are assessed as a whole. */
export const assessesPolicies = ({ level }: Settings): boolean => level !== "measure";

/** Whether measures are assessed; else they are only listed. */
export const assessesMeasures = ({ level }: Settings): boolean => level !== "policy";

/** Whether every measure has a sheet of its own, which it needs only for its texts. */
export const hasMeasureSheets = (settings: Settings): boolean =>
  settings.layout === "measure" && assessesMeasures(settings);

/** Headings of the assessments unless a city words them otherwise. */
export const usualLabels: Settings["labels"] = forEachField(({ label }) => label);

/** Settings whose headings can be told apart on a sheet: blank ones, and two of the same wording, are the usual ones instead. */
export function withUsableLabels(settings: Settings): Settings {
  const labels = forEachField(({ key }) => settings.labels[key].trim() || usualLabels[key]);
  const wordings = new Set(Object.values(labels).map(headerKey));
  const areDistinct = wordings.size === Object.keys(labels).length;
  return { ...settings, labels: areDistinct ? labels : usualLabels };
}

/** Settings that suit a plan: assessed by policy too when it holds a text of a policy. */
export function defaultSettings(plan: Plan): Settings {
  const hasPolicyTexts = plan.policies.some((policy) =>
    assessmentFields.some(({ key }) => policy[key] !== ""),
  );
  return {
    layout: "policy",
    level: hasPolicyTexts ? "policyAndMeasure" : "measure",
    labels: usualLabels,
  };
}
