/** The names of the fields that always are there in English. */
export const fields = {
  selfAssessment: "self-assessment",
  committeeAssessment: "committee's assessment",
} as const;

/** The others, as a city may choose them. */
const others: Readonly<Record<string, string>> = {
  selfRating: "self-rating",
  direction: "direction",
  committeeRating: "committee’s rating",
  reply: "reply",
  indicator: "indicator",
  target: "target",
  actual: "actual",
  achievement: "achievement",
  "earlier.selfRating": "last year’s self-rating",
  "earlier.selfAssessment": "last year’s self-assessment",
  "earlier.committeeRating": "last year’s committee’s rating",
  "earlier.committeeAssessment": "last year’s committee’s assessment",
};

/** A field of a city's own is called as the city calls it. */
export const fieldName = (key: string): string =>
  (fields as Record<string, string>)[key] ?? others[key] ?? key;

/** A policy or measure of a plan by its number. */
export const planText = (policy: string, measure: string): string =>
  measure === "" ? `Basic policy ${policy}` : `Measure ${measure} of basic policy ${policy}`;
