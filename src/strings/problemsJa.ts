import { fields, planText } from "./namesJa";
import type { ProblemWords } from "./strings";

const omissions = {
  footnote: "脚注",
  comment: "コメント",
  image: "画像",
  hiddenText: "非表示の文字",
  deletedText: "削除された文字",
  hiddenSheet: "非表示のシート",
  formula: "数式",
  other: "その他（図形の中の文字、記入欄など）",
} as const;

/** What is wrong with a plan's text, in Japanese. */
export const problemsJa: ProblemWords = {
  notRead: ({ omitted }) =>
    `文書のうち、次のものは読み取っていません：${omitted.map(({ kind, count }) => `${omissions[kind]} ${count}`).join("、")}。計画に要る文章があれば、本文に書き写してください。`,
  correctedLineMissing: ({ line }) => `${line} 行目には文字がないため、指定された役割は使っていません。`,
  correctedColumnMissing: ({ heading }) =>
    `見出しが「${heading}」の列がないため、指定された役割は使っていません。`,
  unplacedLine: ({ text }) => `どこに入る行か分かりません：「${text}」`,
  unplacedText: ({ text }) => `どの施策の文章か分かりません：「${text}」`,
  duplicatePolicyNumber: ({ number, firstLine }) =>
    `基本施策の番号 ${number} が ${firstLine} 行目と重なっています。`,
  duplicateMeasureNumber: ({ policy, number, firstLine }) =>
    `基本施策 ${policy} の施策の番号 ${number} が ${firstLine} 行目と重なっています。`,
  policyNumberGap: ({ after, number }) => `基本施策の番号が ${after} から ${number} に飛んでいます。`,
  measureNumberGap: ({ policy, after, first, number }) =>
    after === ""
      ? `基本施策 ${policy} の施策の番号が ${number} から始まっています（${first} がありません）。`
      : `基本施策 ${policy} の施策の番号が ${after} から ${number} に飛んでいます。`,
  duplicatePolicyTitle: ({ number, firstNumber, title }) =>
    `基本施策 ${number} の名称「${title}」が基本施策 ${firstNumber} と同じです。`,
  duplicateMeasureTitle: ({ policy, number, firstPolicy, firstNumber, title }) =>
    `${planText(policy, number)}の名称「${title}」が${planText(firstPolicy, firstNumber)} と同じです。`,
  measureWithoutPolicy: ({ number, title }) =>
    `施策 ${number}「${title}」がどの基本施策のものか分かりません。`,
  partLeftOut: ({ title }) =>
    `「${title}」とその下の行は、計画の施策ではないものとして除きました。施策であれば、行の種類を選び直してください。`,
  oneLine: () =>
    "文章が 1 行につながっているため、見出しを見分けられません。見出しごとに改行して、もう一度読み取ってください。",
  ratingsLeftOut: ({ count, ratings }) =>
    `名称の後ろの評定（${ratings.trim()} など ${count} 行）は、名称から除きました。評定は読み取っていません。`,
  dateForNumber: ({ text }) =>
    `施策の番号が日付「${text}」になっています。元の表で番号（1-1 など）に直して、もう一度読み取ってください。`,
  noPolicyColumn: () =>
    "表に基本施策の列がありません。「基本施策」などの見出しの列を加えるか、表の上の行に基本施策の名称を書いてください。",
  unknownColumn: ({ header }) => `表の列「${header}」は使われません。中の文章は読み取っていません。`,
  policyWithoutNumber: ({ title }) => `基本施策「${title}」に番号がありません。`,
  measureWithoutNumber: ({ title }) => `施策「${title}」に番号がありません。`,
  policyWithoutMeasures: ({ number, title }) => `基本施策 ${number}「${title}」に施策がありません。`,
  noPolicies: () => "基本施策が見つかりません。",
  noMeasures: () => "施策が見つかりません。",
  noFiscalYear: () => "年度が見つかりません。",
  textTooLong: ({ policy, measure, field, length, limit }) =>
    `${planText(policy, measure)}の${fields[field]}が長すぎて Excel のセルに入りません（${length}、上限 ${limit}）。`,
  textRepeated: ({ policy, measure, field }) =>
    `${planText(policy, measure)}の${fields[field]}が二つ以上あります。つなげて一つにしました。`,
};
