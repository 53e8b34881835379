/** The names of the fields that always are there in Japanese. */
export const fields = { selfAssessment: "自己評価", committeeAssessment: "委員会評価" } as const;

/** The others, as a city may choose them. */
const others: Readonly<Record<string, string>> = {
  selfRating: "自己評価の評定",
  direction: "今後の方向性",
  committeeRating: "委員会の評定",
  reply: "市の対応",
  indicator: "指標",
  target: "目標値",
  actual: "実績値",
  achievement: "達成率",
  "earlier.selfRating": "前年度の自己評価の評定",
  "earlier.selfAssessment": "前年度の自己評価",
  "earlier.committeeRating": "前年度の委員会の評定",
  "earlier.committeeAssessment": "前年度の委員会評価",
};

/** A field of a city's own is called as the city calls it. */
export const fieldName = (key: string): string =>
  (fields as Record<string, string>)[key] ?? others[key] ?? key;

/** A policy or measure of a plan by its number. */
export const planText = (policy: string, measure: string): string =>
  measure === "" ? `基本施策 ${policy}` : `基本施策 ${policy} の施策 ${measure}`;
