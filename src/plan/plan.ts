/**
 * The domain: a city's plan with its basic policies (基本施策) and measures (施策), and the assessment texts written
 * for each of them. Texts keep their line breaks as "\n"; an absent text is "".
 */

/**
 * The assessments written for every measure, in the order of their columns. `label` heads the column unless the city words it
 * otherwise; `shortLabel` names it where space is short, and neither short label contains the other. `writtenBy` owes the text: the body
 * that carries the measure out, or the citizens' committee.
 */
export const assessmentFields = [
  { key: "selfAssessment", label: "実施主体による自己評価", shortLabel: "自己評価", writtenBy: "body" },
  {
    key: "committeeAssessment",
    label: "市民活動推進委員会による評価及び意見",
    shortLabel: "委員会評価",
    writtenBy: "committee",
  },
] as const;

export type AssessmentKey = (typeof assessmentFields)[number]["key"];

export type AssessmentTexts = Record<AssessmentKey, string>;

/** What a policy or measure is in its workbook, whatever it is called; absent until a build has written it down. */
interface Identified {
  id?: string;
}

/** 施策. A plan's text identifies it by its policy's number and its own. */
export interface Measure extends AssessmentTexts, Identified {
  /** As written in the plan, NFKC, without closing punctuation: `1-1`, `(1)`, `ア`. */
  number: string;
  title: string;
  /** 重点施策 */
  isPriority: boolean;
  /** 実施主体; "" when the plan does not name one. */
  implementingBody: string;
}

/** 基本施策. Its own texts are those written for the policy as a whole. */
export interface BasicPolicy extends AssessmentTexts, Identified {
  number: string;
  title: string;
  /** Title of the level above, where the plan has one (基本政策1 > 政策1-1 > 施策1-1-1); else "". */
  group: string;
  measures: Measure[];
}

export interface Plan {
  title: string;
  /** 平成28年度, whatever the spelling in the text; "" when the plan does not say. */
  fiscalYear: string;
  policies: BasicPolicy[];
}
