import { foldText } from "../../../src/plan/words/foldText";

const spellings: readonly (readonly [what: string, typed: string, folded: string])[] = [
  ["kana of Macs", "ほ\u3099ランティアは\u309a", "ぼランティアぱ"],
  ["half-width kana", "ﾎﾞﾗﾝﾃｨｱ", "ボランティア"],
  ["marks that stand for themselves", "か゛き゜", "がき\u309a"],
  ["full width", "Ａ１（：）", "A1(:)"],
  ["waves", "3〜5～7∼9〰", "3~5~7~9~"],
  ["minus and dashes", "1−1 1‐1 1‑1 1–1 1—1 1―1 1－1 1﹣1", "1-1 1-1 1-1 1-1 1-1 1-1 1-1 1-1"],
  ["radicals of the Kangxi dictionary", "⾃⼰⾒", "自己見"],
  ["radicals of the supplement", "市⺠⻑⻄", "市民長西"],
  ["ideographs for compatibility", "神\ufa19塚\ufa10", "神神塚塚"],
  ["variants that are only drawn otherwise", "葛\u{e0100}城辻\ufe00", "葛城辻"],
  ["what cannot be seen", "自\u200b己\u00ad評\u2060価\ufeff", "自己評価"],
];

it.each(spellings)("the one spelling for recognising takes in %s", (_, typed, folded) => {
  expect(foldText(typed)).toBe(folded);
});

it.each(spellings)("to fold what is folded changes nothing: %s", (_, typed) => {
  expect(foldText(foldText(typed))).toBe(foldText(typed));
});

it.each(["ーアー", "施策の柱・方針", "々〆", "①②", "國体"])(
  "words that differ stay different: %s",
  (text) => {
    expect(foldText(text)).toBe(text.normalize("NFKC"));
  },
);
