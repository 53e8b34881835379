import type { Finding, ReadingDetail } from "../../check/finding";
import { count } from "../numbers";
import type { FindingWords } from "./findingStrings";

const widths = { full: "全角", half: "半角" } as const;

type FieldOf = (item: Pick<Finding, "field">) => string;

/** What somebody who reads the texts would stop at, in Japanese. */
export const readingFindingsJa = (fieldOf: FieldOf): Pick<FindingWords, ReadingDetail["code"]> => ({
  nearEarlierText: ({ fiscalYear, percent, ...item }) =>
    `${fieldOf(item)}が、${fiscalYear}の文章と ${percent}% 同じです。今の年度の内容になっているか確かめてください。`,
  repeatedText: ({ firstPolicy, firstMeasure, ...item }) =>
    `${fieldOf(item)}が、基本施策 ${firstPolicy}${firstMeasure === "" ? " " : ` の施策 ${firstMeasure} `}の文章と同じです。写し間違いでないか確かめてください。`,
  intentOnly: ({ text, ...item }) =>
    `${fieldOf(item)}が「${text.trim()}」だけです。何をしたか、何をいつまでにするかを書き足してください。`,
  reasonMissing: ({ grade, ...item }) =>
    `${fieldOf(item)}が「${grade}」ですが、理由が書かれていません。その理由を文章で書き足してください。`,
  gradeDiffers: ({ grade, textField, words, ...item }) =>
    `${fieldOf(item)}は「${grade}」ですが、${fieldOf({ field: textField })}に「${words}」とあります。どちらが正しいか確かめてください。`,
  textCutOff: ({ end, ...item }) =>
    `${fieldOf(item)}が「…${end}」で終わっています。途中で切れていないか確かめてください。`,
  textOverLimit: ({ length, limit, ...item }) =>
    `${fieldOf(item)}が ${count(length)} 字です。「計画」で決めた上限は ${count(limit)} 字です。`,
  bodyNameDiffers: ({ body, like }) =>
    `実施主体「${body}」は、ほかの施策の「${like}」と名前がわずかに違います。「計画」で同じ名前にそろえてください。`,
  mixedPunctuation: ({ rare, usual, count: texts }) =>
    `読点に「${usual}」と「${rare}」が混ざっています（「${rare}」のある文章は ${count(texts)} 件）。どちらかにそろえてください。`,
  mixedDigitWidths: ({ rare, count: texts }) =>
    `数字に半角と全角が混ざっています（${widths[rare]}のある文章は ${count(texts)} 件）。どちらかにそろえてください。`,
  machineCharacters: ({ characters, rule, field }) =>
    `${field === null ? "名称に" : `${fieldOf({ field })}に`}機種依存文字があります：${characters}。(1) や kg のように、ふつうの文字に置きかえてください（統一ルール ${rule}）。`,
});
