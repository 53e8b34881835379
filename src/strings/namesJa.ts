/** The names of the built-in fields in Japanese. */
export const fields = { selfAssessment: "自己評価", committeeAssessment: "委員会評価" } as const;

export const fieldName = (key: string): string => (fields as Record<string, string>)[key] ?? key;

/** A policy or measure of a plan by its number. */
export const planText = (policy: string, measure: string): string =>
  measure === "" ? `基本施策 ${policy}` : `基本施策 ${policy} の施策 ${measure}`;
