// How the last line of a text ends, where it is whole and where it was cut off.

const list = (words: string): string => words.trim().split(/\s+/).join("|");

/** Something must follow: a comma, or a bracket that is not closed. */
export const announcing = /[、，､,・]$|[「『][^」』]*$|[（(][^）)]*$/u;

/** Begins an item of a list, which ends as it likes. */
export const listItem =
  /^[\s\u3000]*(?:[・●○◎■□◆◇▼▲▽△★☆※＊*➢→▶－―‐–—〇-]|[(（]?(?:[0-9０-９]{1,2}|[a-zA-Zア-ンあ-ん一二三四五六七八九十])[)）.．、]|[\u2460-\u24ff\u2776-\u2793])/u;

/** Kana after which a sentence goes on: particles, stems and what connects one half to the other. */
const particles = "をはへもやでとにがのばなっあお";
const connections = list(`
  (?:増|加|整|伝|与|終|捉|踏ま|見据)え
  るよう によ から ながら さら つつ により れて いて して えて めて きて って けて おいて [関携加]わ
  (?<=\\p{sc=Han})[^直出押渡通戻回返越示話貸流消差刺]し
`);

/** Words that end in such kana all the same. */
const names = list(`
  こと ひと あと もと ごと おと ふるさと ほど まで 子ども こども もの くに おや ひろば ことば わかば そば みんな きずな かな はな なお
  子育て 育て すべて 全て ひと時
`);

/** Ends in the middle of a sentence. */
export const unfinished = new RegExp(`(?:[${particles}]|${connections})$(?<!${names})`, "u");

/** Ends as a sentence does, without its stop. A thing may be called like it: 集い, やりがい. */
export const withoutStop = new RegExp(
  `(?:[るうくすつぬぶむぐただ]|ません|[なたしよ多高低弱強近遠]い)$(?<!${list("かた もう よう ほう")})`,
  "u",
);
