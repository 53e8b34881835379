// How the last line of a text may end, and how it ends where somebody cut it off. Words as data, for `cutOff.ts`.

const list = (words: string): string => words.trim().split(/\s+/).join("|");

/** Something must follow. */
export const announcing = /[、，,､・「『（(［【〈《]$/u;

/** Begins an item of a list, which ends as it likes. */
export const listItem =
  /^[\s\u3000]*(?:[・●○◎■□◆◇▼▲▽△★☆※＊*➢➤→▶\-－―‐–—〇]|[(（]?(?:[0-9０-９]{1,2}|[a-zA-Zア-ンあ-ん一二三四五六七八九十])[)）.．、]|[\u2460-\u24ff\u2776-\u2793])/u;

/** Hiragana with which no sentence and no name of a thing ends, but for the words of `complete`. */
export const unfinished = new RegExp(
  `(?:[をはへもやでとにがのばわあおょゃゅっ]|によ|から|ながら|さら|つつ|より|${list("おいて ついて ける かけて 対して 通して 向けて 関して して いて れて えて めて きて って")}|(?<=\\p{sc=Han}{2})し)$`,
  "u",
);

/** Words of everyday use that end so all the same. */
export const complete = new RegExp(
  `(?:${list(`
    こと ひと あと もと ごと ふるさと とと まと おと ほど など まで こども 子ども 子供も もの
    すべて 全て はじめて 初めて 改めて あわせて 子育て 育て 企て 見立て 手立て 組み立て 組立て 隔て あて
    見直し 後押し 貸し出し 貸出し 引き出し 橋渡し 見通し 話し 手渡し 掘り起こし 呼び戻し 取り消し 繰り返し 折り返し 申し渡し 差し押し
    よりどころ たより おでかけ だより かかわり ひろば わかば おそれ ことば 広場 場 いろは あお あおば はなわ にわ かわ こころのわ 輪わ うた
    いもの のもの きもの つながりのわ ほっと もっと ずっと きっと ちょっと ぱっと ほのぼの もっとも みらいへ
  `)})$`,
  "u",
);

/** A sentence ends so, and needs a stop where its neighbours have one. */
export const sentence = /(?:[るうくすつぬぶむぐただいんね]|だった|です|ます|ました|である|ない|たい)$/u;

/** Things are named so too. */
export const thing = new RegExp(
  `(?:${list(`
    こと もの ため など ほか くらい ぐらい はず ところ つどい 集い 祝い 賑わい にぎわい ふれあい 触れ合い 支え合い 助け合い 話し合い 見守り合い 語り合い
    学び合い ささえあい たすけあい はなしあい お祝い 手伝い お手伝い 担い 願い ねらい 違い 扱い 取り扱い 取扱い あつかい ちがい 思い おもい 出会い であい 勢い 憩い いこい
    居場所づくり 生きがい いきがい やりがい 障がい おおむね ぐるみ 住まい すまい ごみゼロ 行い 償い 見舞い おむつ 予約 かく
    くらす いきいき うるおい 潤い 味わい あじわい しくみ うつ いじめ がん いす ベンチ りんく さくら はぐくむ
  `)})$`,
  "u",
);
