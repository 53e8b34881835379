import { foldText } from "../plan/words/foldText";
import { doubtfulSymbols, nonAnswers, ratingSymbols, type NonAnswer } from "./nonAnswers";

/** The few placeholders that the sheets' own 状態 formulas know, in the forms in which they are typed. */
export const formulaPlaceholders =
  "未記入 未入力 記入中 作成中 検討中 調整中 確認中 未定 同上 上記のとおり - － ― ー … TBD N/A".split(" ");

/** `none` is 「特になし」 and the like, or a reference elsewhere: an answer, but worth a second look before it is published. */
export type Answer = "text" | "none" | "placeholder" | "blank";

/** What cannot be seen: white space, controls, what Unicode lets a font ignore, the blank pattern of Braille, the null notehead. */
const invisible = /[\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800\u{1D159}]+/gu;
const marksOnly = /^\p{M}+$/u;
const symbolsOnly = /^[\p{P}\p{S}\p{M}\u30FC\u3003]+$/u;
const saysNothing = /^[\p{P}\p{S}\u30FC]+$/u;

/** More letters than anything that says nothing has. */
const longestNonAnswer = 40;
/** The usual ones: by their scripts it would take five times as long, and a text of others is looked at more closely below. */
const letter = "\\u3041-\\u3096\\u30a1-\\u30fa\\u3400-\\u9fffA-Za-z0-9";
const manyLetters = new RegExp(`^(?:[^${letter}]*[${letter}]){${longestNonAnswer + 1}}`);
/** More characters than those of anything with as few letters that is worth folding. */
const longestFolded = 200;

const kinds: Record<NonAnswer, Answer> = { placeholder: "placeholder", doubtful: "none" };

/** What a typed text amounts to. Takes time in proportion to the text. */
export function classifyAnswer(text: string): Answer {
  if (manyLetters.test(text)) return "text";
  const seen = text.replace(invisible, "");
  if (seen === "" || marksOnly.test(seen)) return "blank";
  // Compatibility forms of ￣ and ゛ are a space and a mark.
  const visible = foldText(seen).replace(invisible, "").toLowerCase();
  if (symbolsOnly.test(visible)) return symbols(visible);
  if (visible.length > longestFolded) return "text";
  return wording(visible) ?? wording(bare(visible)) ?? wording(withoutRemark(bare(visible))) ?? "text";
}

/** Whether a required text counts as written. */
export function isFilled(text: string): boolean {
  const answer = classifyAnswer(text);
  return answer === "text" || answer === "none";
}

function symbols(visible: string): Answer {
  if (ratingSymbols.test(visible)) return "text";
  return doubtfulSymbols.test(visible) ? "none" : "placeholder";
}

function wording(folded: string): Answer | null {
  if (folded === "" || saysNothing.test(folded)) return "placeholder";
  const found = nonAnswers.find(({ pattern }) => pattern.test(folded));
  return found === undefined ? null : kinds[found.kind];
}

/** Without the brackets, marks and stops around it. */
const bare = (folded: string): string =>
  folded
    .replace(/^[([{<「『【〔〈《※*・→\-~.、]{1,9}/u, "")
    .replace(/[)\]}>」』】〕〉》。.、,!…~]{1,9}$/u, "");

/** 未記入（未記入）, 同上（1-1）: without a short remark in brackets at its end, where what is left can be no more than a word. */
const withoutRemark = (folded: string): string => folded.replace(/[([（【].{0,12}[)\]）】]?$/u, "");
