const words = (list: string): string[] => list.trim().split(/\s+/);

/** Words that stand in a cell without being an assessment. Compared after NFKC, without spaces, brackets and closing stops. */
export const placeholders = words(`
  未記入 未入力 未作成 未定 未回答 未提出
  記入中 入力中 作成中 執筆中 検討中 調整中 確認中 協議中 照会中 準備中 依頼中 集計中
  記入予定 追記予定 作成予定 後日記入 後日追記 後日 要記入 要確認 要検討 回答待ち 確認待ち
  同上 同前 同左 同右 同じ 上に同じ 上記に同じ 上記と同じ 上記のとおり 上記の通り 前述のとおり 前述の通り
  前年度と同じ 前年度に同じ 前年と同じ 昨年度と同じ 前年同様 前年度同様 昨年度同様
  ここに記入 記入してください 仮 ダミー テスト
  tbd tba todo n/a na xxx
`);

/** The few of them that the sheets' own 状態 formulas know, in the forms in which they are typed. */
export const formulaPlaceholders = words(`
  未記入 未入力 記入中 作成中 検討中 調整中 確認中 未定 同上 上記のとおり - － ― ー … TBD N/A
`);

/** "There is nothing to say": an answer, but worth a second look before it is published. */
export const noneAnswers = words(`
  なし 無し 無 特になし 特に無し 特段なし 特にありません ありません 該当なし 該当無し 意見なし 意見無し
`);

export type Answer = "text" | "none" | "placeholder" | "blank";

const placeholderSet = new Set(placeholders);
const noneSet = new Set(noneAnswers);

const invisible = /[\s\p{Cc}\p{Cf}\p{Zs}\u115F\u1160\u3164\uFFA0\u2800]+/gu;
const onlySymbols = /^[-‐‑‒–—―─ー−~〜….‥・･。、,*＊?/_＿=#]+$/u;
const wrapping = /^[([{<「『【〔〈《]+|[)\]}>」』】〕〉》。.、,!]+$/gu;

/** More letters than any placeholder has: the beginning of nearly every written text says that it is one. */
const longestWord = Math.max(...[...placeholders, ...noneAnswers].map(({ length }) => length));
const letter = "\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}A-Za-z0-9";
const manyLetters = new RegExp(`^(?:[^${letter}]*[${letter}]){${longestWord + 1}}`, "u");

/** What a typed text amounts to. */
export function classifyAnswer(text: string): Answer {
  if (manyLetters.test(text)) return "text";
  const visible = text.normalize("NFKC").replace(invisible, "").toLowerCase();
  if (visible === "") return "blank";
  if (onlySymbols.test(visible)) return "placeholder";
  const bare = visible.replace(wrapping, "");
  if (bare === "" || placeholderSet.has(bare)) return "placeholder";
  return noneSet.has(bare) ? "none" : "text";
}

/** Whether a required text counts as written. */
export function isFilled(text: string): boolean {
  const answer = classifyAnswer(text);
  return answer === "text" || answer === "none";
}
