import type { AssessmentKey } from "../plan";

/** Names of levels in headings of columns and labels of cards, from the highest to the lowest: the lowest present is the measure, the next the policy. */
export const levelNames: readonly (readonly string[])[] = [
  ["上位区分"],
  ["基本政策", "政策分野", "政策大綱", "大項目", "大施策"],
  ["分野", "基本分野", "分類"],
  ["基本目標", "政策目標", "重点目標", "目標"],
  ["基本方針", "方針", "基本方向", "柱", "基本課題", "基本的方向"],
  ["政策"],
  ["基本施策", "施策目標", "施策の柱", "施策の方向", "施策の方向性", "中項目", "中施策"],
  ["施策", "主要施策", "個別施策", "具体的施策", "推進施策"],
  [
    "取組",
    "取り組み",
    "具体的取組",
    "具体的な取組",
    "取組項目",
    "取組内容",
    "推進項目",
    "実施項目",
    "小項目",
    "小施策",
  ],
  ["基本事業"],
  ["事業", "個別事業", "主要事業", "具体的事業", "事務事業", "実施事業", "重点事業"],
];

/** 基本事業 only sorts the 事務事業 of a 施策. */
export const sortingLevel = levelNames.findIndex((names) => names.includes("基本事業"));

export const titleEndings = ["", "名", "名称", "の名称", "のタイトル"];
export const numberEndings = ["番号", "の番号", "no", "no.", "№", "コード", "id"];
export const bareNumbers = ["番号", "no", "no.", "№", "項番", "整理番号"];
export const priorityNames = [
  "重点",
  "重点施策",
  "重点区分",
  "重点項目",
  "重点取組",
  "重点化",
  "優先",
  "優先施策",
];
export const bodyNames = ["部課名", "課名", "部署名", "部署", "施策統括課", "統括課", "課", "所属"];
export const ignoredNames = ["状態", "シート", "リンク"];

/** What heads the texts: exactly so, or (`parts`) with such words in it. Sure ones first; a column of ratings is taken only where the name is sure. */
interface TextNames {
  names: readonly string[];
  parts: readonly string[];
}

export const textNames: Record<AssessmentKey, readonly TextNames[]> = {
  selfAssessment: [
    { names: ["自己評価", "自己点検", "実施主体評価"], parts: [] },
    {
      names: [
        ...["取組状況", "取組の状況", "取組実績", "取組結果", "取組の成果", "主な取組実績"],
        ...["実績及び成果", "成果と課題", "成果及び課題", "実績", "成果", "実施状況", "実施結果", "実施内容"],
        ...["進捗状況", "達成状況", "取組状況及び成果", "取組内容及び成果", "担当課評価", "点検・評価"],
      ],
      parts: ["課題とその解決策", "実績及び成果", "取組実績", "取組状況"],
    },
    { names: ["評価内容", "評価", "評価理由", "課題", "主な取組"], parts: ["成果", "実績", "課題"] },
  ],
  committeeAssessment: [
    {
      names: ["委員会", "委員会評価", "評価及び意見", "評価・意見", "意見", "委員会意見", "審議会"],
      parts: [],
    },
    {
      names: [
        ...["課長等意見", "課長意見", "部長意見", "部長等意見", "所属長意見", "外部評価", "二次評価", "総評"],
        ...["学識経験者の意見", "学識経験者意見", "有識者意見", "外部意見"],
      ],
      parts: ["全体総括", "委員会の意見", "学識経験者"],
    },
    { names: ["点検・評価", "総合評価", "最終評価", "総括"], parts: ["総括", "意見"] },
  ],
};
