/** The names of the built-in fields in English. */
export const fields = {
  selfAssessment: "self-assessment",
  committeeAssessment: "committee's assessment",
} as const;

export const fieldName = (key: string): string => (fields as Record<string, string>)[key] ?? key;

/** A policy or measure of a plan by its number. */
export const planText = (policy: string, measure: string): string =>
  measure === "" ? `Basic policy ${policy}` : `Measure ${measure} of basic policy ${policy}`;
