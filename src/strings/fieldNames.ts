import type { Strings } from "./strings";

/** What the built-in fields are called where space is short, beside the two that always are there. A city's own are called as it calls them. */
export const fieldNames: Record<Strings["language"], Readonly<Record<string, string>>> = {
  ja: {
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
  },
  en: {
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
  },
};
