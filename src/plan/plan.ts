/**
 * The domain: a city's plan with its basic policies (基本施策) and measures (施策), and the assessment texts written
 * for each of them. Texts keep their line breaks as "\n"; an absent text is "".
 */

/** The texts that a plan's document may hold already, by the keys of their fields, in the order of their columns. */
export const assessmentKeys = ["selfAssessment", "committeeAssessment"] as const;

export type AssessmentKey = (typeof assessmentKeys)[number];

/** What was written, by the key of its field (src/forms/fields.ts). */
export type Texts = Readonly<Record<string, string>>;

/** What has texts. */
export interface Assessed {
  texts: Texts;
}

/** What is written in a field; "" for nothing. */
export const textOf = ({ texts }: Assessed, key: string): string => texts[key] ?? "";

/** What a policy or measure is in its workbook, whatever it is called; absent until a build has written it down. */
interface Identified {
  id?: string;
}

/** 施策. A plan's text identifies it by its policy's number and its own. */
export interface Measure extends Assessed, Identified {
  /** As written in the plan, NFKC, without closing punctuation: `1-1`, `(1)`, `ア`. */
  number: string;
  title: string;
  /** 重点施策 */
  isPriority: boolean;
  /** Whether the committee judges it; absent where it judges all. */
  isInScope?: boolean;
  /** 実施主体; "" when the plan does not name one. */
  implementingBody: string;
}

/** 基本施策. Its own texts are those written for the policy as a whole. */
export interface BasicPolicy extends Assessed, Identified {
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
