import { assessmentFields, type AssessmentKey, type Plan } from "../plan/plan";

/** Where the texts are typed: in the policy's table, or in a sheet of their own for every measure (個票). */
export type Layout = "policy" | "measure";

/** What is assessed besides every measure. */
export type AssessmentLevel = "measure" | "policyAndMeasure";

/** What a city chooses for its workbook; kept on the plan sheet. */
export interface Settings {
  layout: Layout;
  level: AssessmentLevel;
  /** Headings of the assessments, as the city words them. */
  labels: Record<AssessmentKey, string>;
}

export const layoutLabels: Record<Layout, string> = {
  policy: "基本施策ごとの表",
  measure: "施策ごとの個票",
};

export const levelLabels: Record<AssessmentLevel, string> = {
  measure: "施策",
  policyAndMeasure: "基本施策と施策",
};

/** A record with an entry for every assessment. */
export function forEachField<T>(
  entry: (field: (typeof assessmentFields)[number]) => T,
): Record<AssessmentKey, T> {
  return Object.fromEntries(assessmentFields.map((field) => [field.key, entry(field)])) as Record<
    AssessmentKey,
    T
  >;
}

/** Settings that suit a plan: assessed by policy too when it holds a text of a policy. */
export function defaultSettings(plan: Plan): Settings {
  const hasPolicyTexts = plan.policies.some((policy) =>
    assessmentFields.some(({ key }) => policy[key] !== ""),
  );
  return {
    layout: "policy",
    level: hasPolicyTexts ? "policyAndMeasure" : "measure",
    labels: forEachField(({ label }) => label),
  };
}
