/**
 * Words before the number of a heading. "plan": a level of the plan; "measure": one that is carried out, the lowest;
 * "document": a part of the document, which may or may not be a level of the plan.
 */
export type LabelKind = "plan" | "measure" | "document";

export const headingLabels: Record<string, LabelKind> = {
  基本政策: "plan",
  政策目標: "plan",
  政策分野: "plan",
  政策の柱: "plan",
  政策: "plan",
  基本目標: "plan",
  分野別目標: "plan",
  重点目標: "plan",
  目標: "plan",
  基本方針: "plan",
  基本的方針: "plan",
  方針: "plan",
  基本方向: "plan",
  基本的方向: "plan",
  基本課題: "plan",
  重点課題: "plan",
  課題: "plan",
  分野: "plan",
  基本戦略: "plan",
  重点戦略: "plan",
  戦略: "plan",
  重点分野: "plan",
  重点方針: "plan",
  主要課題: "plan",
  推進目標: "plan",
  取組方針: "plan",
  取組の方向性: "plan",
  取組の方向: "plan",
  取組の柱: "plan",
  方向性: "plan",
  大項目: "plan",
  中項目: "plan",
  大施策: "plan",
  中施策: "plan",
  テーマ: "plan",
  視点: "plan",
  基本的な柱: "plan",
  柱: "plan",
  基本施策: "plan",
  施策の柱: "plan",
  施策の方向性: "plan",
  施策の方向: "plan",
  施策目標: "plan",
  施策分野: "plan",
  重点プロジェクト: "measure",
  プロジェクト: "measure",
  行動計画: "measure",
  行動: "measure",
  アクション: "measure",
  推進方策: "measure",
  方策: "measure",
  小項目: "measure",
  小施策: "measure",
  基本的施策: "measure",
  主要施策: "measure",
  推進施策: "measure",
  個別施策: "measure",
  具体的施策: "measure",
  具体的な施策: "measure",
  重点施策: "measure",
  施策: "measure",
  具体的取組: "measure",
  具体的な取組: "measure",
  重点取組: "measure",
  取組項目: "measure",
  取組: "measure",
  取り組み: "measure",
  重点事業: "measure",
  個別事業: "measure",
  主要事業: "measure",
  基本事業: "measure",
  事務事業: "measure",
  実施項目: "measure",
  推進項目: "measure",
  事業: "measure",
};

/** Everyday words that also head lists inside texts: a level only where they are the plan's highest. */
export const everydayLabels = ["目標", "方針", "課題", "分野", "柱", "戦略", "方向性", "テーマ", "視点"];

/** The usual names of basic policies. */
export const usualPolicyLabels = ["基本施策", "基本目標", "基本方針", "基本政策"];

/** What follows the number in 第1章; 第1 may also stand alone. */
export const chapterWords = ["章", "節", "編", "部", "項", "の柱", "の目標"];

/** What the city answers to the committee: headings of parts that are neither assessment. */
const reply =
  /^[<([【〔■□◆◇○●★]+(?:(?:今後|次年度|翌年度)(?:以降)?の(?:方向性?|方針|対応|対応方針|取組|取組方針|予定)|(?:委員会)?(?:の|から)?(?:御|ご)?(?:意見|評価|提言|指摘)(?:等)?(?:に対する|への|を受けた|を踏まえた)(?:本?市の|担当課の|実施主体の)?(?:対応|回答|考え方|方針|取組)(?:方針|状況)?|(?:市|担当課|所管課|実施主体)の(?:対応|回答|考え方|方針)(?:方針|状況)?|対応方針)[>)】\]〕]*:?$/;

/** Whether a line (folded, without spaces) heads what the city answers to the committee, such as 【今後の方向性】. */
export const isReplyHeading = (key: string): boolean => reply.test(key);
