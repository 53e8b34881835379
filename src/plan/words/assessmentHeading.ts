import { closingBracket } from "./brackets";
import { foldLine, typedText, type FoldedLine } from "./foldedLine";
import type { AssessmentKey } from "../plan";

export interface AssessmentHeading {
  field: AssessmentKey;
  /** The heading's own words, folded. */
  name: string;
  /** Text that follows on the same line, as typed, trimmed; else "". */
  text: string;
}

const longestHeading = 70;
const anyWord = /評価|点検|意見|講評|コメント|提言|所見|総評|助言|指摘/;
const decoration = /^[\s#*+>■□◆◇○●◯◎★☆▼▽▶▷▲・•※|-]+/;
/** What closes ●自己評価● or ◆ 自己評価 ◆: …. */
const ornament = "[■□◆◇○●◯◎★☆▼▽]+\\s*(?:$|:)";
const nameEnd = new RegExp(`\\s+(?:${ornament})?|${ornament}|:|\\.{3,}`, "g");
const listNumber = /^(?:\(?[\dIVXア-ン]{1,2}(?:-\d{1,2})?[.)、]*|[①-⑳])\s*(?=[【[〔(<〈《≪「『])/;
const prose = /^(?:を|に|は|が|で|と|の|も|から|へ|や|については)/;

const selfBodies =
  "(?:実施主体|実施機関|実施団体|実施部署|取組主体|推進主体|事業実施者?|担当(?:課|部署|部課|部局|者)?|所管(?:課|部署|部局)?|主管課|関係課|事業課|庁内|内部|行政|本?市|本?町|事務局)";
const committees =
  "(?:[^\\s。]{0,30}?(?:委員会|審議会|審査会|協議会|懇談会|懇話会|会議|協働会|市民会|部会|分科会|ワーキンググループ)(?:委員)?|(?:外部|評価)?委員|有識者|第三者|専門家|(?:市民|外部)?アドバイザー|市民モニター|外部(?:評価者|有識者)?|学識経験者)";
const opinions =
  "(?:評価|御?意見|ご意見|講評|コメント|提言|所見|総評|助言|指摘事項|指摘)(?:等)?(?:(?:及び|および|並びに|・|と|、|,|/|\\s)(?:評価|御?意見|ご意見|講評|コメント|提言|所見|助言|提案|指摘)(?:等)?)*";
const noun = "(?:等|の?結果|の内容|欄|コメント|シート)?";

const selfEnd = new RegExp(
  `(?:自己(?:点検)?(?:・|及び)?評価|自己点検|内部評価|庁内評価|行政評価|(?:^|の|る|\\s|[(【\\[・])${selfBodies}(?:による|の|における)?${opinions}|(?:一|1)次評価)${noun}$`,
);
/** 危機管理課の評価, but not 危機管理課の意見. */
const departmentEnd = /(?:^|[\s(【[])[一-龠ァ-ヶー]{1,14}(?:課|室|局|部|係|センター)(?:による|の)評価$/;
const committeeEnd = new RegExp(
  `(?:${committees}(?:による|の|から|からの|としての)?(?:外部)?${opinions}|外部評価|第三者評価|(?:二|2)次評価|市民評価|評価(?:及び|・|と)意見)${noun}$`,
);
const bothKinds =
  /(?:自己評価|自己点検)(?:及び|・|と|、|並びに|\/|,|\s)+.{0,40}(?:委員会|審議会|協議会|懇談会|会議|外部)|(?:委員会|審議会|協議会|外部)[^。]{0,20}(?:及び|・|と|、|並びに|\/).{0,10}自己評価/;
/** 評価(実施主体): who writes stands behind. */
const onlyOpinion = new RegExp(`^${opinions}$`);
/** A heading spread with spaces, of at least three characters. */
const spread = /^\S(?:\s+\S){2,}$/;
const remark = /\([^()]{0,24}\)$/;
/** (1) begins a list, and is no remark on the heading before it. */
const listStart = "\\(\\s?(?:\\d{1,3}|[IVX]{1,4}|[一二三四五六七八九十]{1,2}|[ア-ンa-zA-Z])\\s?\\)";
const remarkAndColon = new RegExp(`^(?:\\s*(?!${listStart})\\([^()]{0,24}\\))?\\s*:?\\s*`);
const continuation = new RegExp(`^(?:及び|・|と|並びに|(?!${listStart})[(/:])`);

/** Reads a line as the heading of an assessment (自己評価, 委員会による評価及び意見 …); null when it is none. */
export function readAssessmentHeading(line: FoldedLine): AssessmentHeading | null {
  if (line.text.length <= longestHeading && spread.test(line.text.trim()))
    return readAssessmentHeading(foldLine(line.text.replace(/\s+/g, "")));
  if (!anyWord.test(line.text.slice(0, longestHeading))) return null;
  const text = line.text.replace(/\*\*/g, "  ");
  const marked = decoration.exec(text)?.[0].length ?? 0;
  const start = marked + (listNumber.exec(text.slice(marked))?.[0].length ?? 0);
  return readBracketed(line, text, start) ?? readPlain(line, text, start, marked > 0);
}

/** 【自己評価】本文 */
function readBracketed(line: FoldedLine, text: string, start: number): AssessmentHeading | null {
  const closing = closingBracket(text.charAt(start));
  const end = closing === "" ? -1 : text.indexOf(closing, start + 1);
  if (end < 0 || end - start > longestHeading) return null;
  const field = fieldOf(text.slice(start + 1, end));
  if (field === null) return null;
  const rest = remarkAndColon.exec(text.slice(end + 1))?.[0].length ?? 0;
  const following = text.slice(end + 1 + rest);
  if (rest === 0 && "(「『".includes(text.charAt(start)) && prose.test(following)) return null;
  return { field, name: text.slice(start + 1, end), text: typedText(line, end + 1 + rest).trim() };
}

/** 自己評価：本文, 自己評価 本文, or the heading alone on its line. */
function readPlain(
  line: FoldedLine,
  text: string,
  start: number,
  isMarked: boolean,
): AssessmentHeading | null {
  const head = text.slice(start, start + longestHeading);
  for (const { 0: gap, index } of head.matchAll(nameEnd)) {
    const name = head.slice(0, index);
    const end = index + gap.length;
    const isColon = gap.endsWith(":");
    if (name.includes("、") && !isMarked && !isColon) continue;
    const field = fieldOf(name);
    if (field !== null && (isColon || !continuesHeading(head.slice(end))))
      return { field, name, text: typedText(line, start + end).trim() };
  }
  const isAlone = start + head.length >= text.trimEnd().length;
  const field = isAlone && (isMarked || !head.includes("、")) ? fieldOf(head) : null;
  return field && { field, name: head, text: typedText(line, start + head.length).trim() };
}

/** 自己評価 及び … is not yet the whole heading. */
const continuesHeading = (following: string): boolean => continuation.test(following);

function fieldOf(typed: string): AssessmentKey | null {
  const name = typed
    .trim()
    .replace(remark, "")
    .replace(/[】\])〕>〉》]+$/, "")
    .trim();
  const author = onlyOpinion.test(name) ? remark.exec(typed.trim())?.[0].slice(1, -1) : undefined;
  return fieldOfName(author === undefined ? name : `${author}の${name}`);
}

function fieldOfName(name: string): AssessmentKey | null {
  if (name.length > longestHeading || name.includes("。") || bothKinds.test(name)) return null;
  if (selfEnd.test(name) || departmentEnd.test(name)) return "selfAssessment";
  return committeeEnd.test(name) ? "committeeAssessment" : null;
}
