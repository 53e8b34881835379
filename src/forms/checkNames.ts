/** What can be named under 点検しないこと, by the code of what the check finds. */
export const checkNames = {
  noneAnswer: "「特になし」だけの文章",
  nearEarlierText: "前年度とほぼ同じ文章",
  sameText: "二つの評価が同じ文章",
  repeatedText: "ほかの施策と同じ文章",
  intentOnly: "「検討する」だけの文章",
  textCutOff: "途中で切れた文章",
  textOverLimit: "文字数の超過",
  textTooLongToPrint: "印刷で切れる長さ",
  unsafeCharacters: "表示されないおそれのある文字",
  machineCharacters: "機種依存文字",
  mixedPunctuation: "読点の混在",
  mixedDigitWidths: "数字の幅の混在",
  bodyNameDiffers: "実施主体の名前の違い",
} as const;

/** A check that a city can do without. */
export type CheckName = keyof typeof checkNames;
