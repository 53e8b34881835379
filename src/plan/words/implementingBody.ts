import { typedText, type FoldedLine } from "./foldedLine";
import { isSentence } from "./title";

const labels = [
  "実施主体",
  "実施機関",
  "実施団体",
  "実施部署",
  "取組主体",
  "推進主体",
  "事業主体",
  "主担当課",
  "担当部課",
  "担当部署",
  "担当部局",
  "担当課",
  "担当",
  "所管部署",
  "所管部課",
  "所管部局",
  "所管課",
  "所管",
  "主管課",
  "関係課",
  "関連課",
];
const longestBody = 90;
/** Marks of Markdown may stand around a label. */
const label = `(?:${labels.join("|")})(?:名|等)?(?:\\*\\*)?`;
const line = new RegExp(
  `^[\\s#*+>■□◆◇○●◎▼▶・※-]*(?:[【\\[〔(<〈《「]\\s?${label}\\s?[】\\])〕>〉》」]\\s*:?|${label}\\s*:(?:\\*\\*)?|([(【\\[〔<])\\s?${label}\\s*[:\\s]|${label}(?:\\s+|$))\\s*`,
);
const atEnd = new RegExp(
  `[(（〔\\[［【]${label}[:：\\s]\\s*([^()（）〔〕\\[\\]［］【】]{1,60})[)）〕\\]］】]$`,
);

/** 実施主体：市民活動推進課 and its like: the body as typed, "" where the form is blank; null for any other line. */
export function readImplementingBody(folded: FoldedLine): string | null {
  const found = folded.source.length > longestBody * 2 ? null : line.exec(folded.text);
  if (!found) return null;
  const typed = typedText(folded, found[0].length).trim();
  const body = found[1] === undefined ? typed : typed.replace(/[)）\]］〕】>＞]$/, "").trim();
  return body.length > longestBody || isSentence(body) || body.includes("。") ? null : body;
}

/** The sections of a city hall alone, as 【環境政策課、農政課】. */
const section = "[一-龠々ァ-ヶー・]{1,14}(?:課|室|係|局|センター|社会福祉協議会)";
const sectionsAtEnd = new RegExp(`[【〔［(（](${section}(?:[、，,・/／]\\s?${section})*)[】〕］)）]$`);

/** Takes a body named at the end of a title: 情報の提供（担当課：市民課), 里山の保全【環境政策課】. */
export function splitImplementingBody(title: string): { title: string; implementingBody: string } {
  const found = atEnd.exec(title) ?? sectionsAtEnd.exec(title);
  if (!found) return { title, implementingBody: "" };
  return { title: title.slice(0, found.index).trimEnd(), implementingBody: (found[1] ?? "").trim() };
}
