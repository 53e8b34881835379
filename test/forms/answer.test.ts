import { classifyAnswer, formulaPlaceholders } from "../../src/forms/answer";

const words = (list: string): string[] => list.trim().split(/\s+/);

describe("an assessment", () => {
  it.each([
    ...[
      "",
      " ",
      "　",
      "\u00A0",
      "\u200B",
      "\n\n",
      "\t　\r\n",
      "\uFEFF",
      "\u180E",
      "\u2800",
      "\u115F",
      "\u202E",
    ],
    ...["\u0001", "\u0007", "\u001F\u009F"],
    ...["\u{E0100}", "\uFE0F", "\u17B4", "\u{1D159}", "\u0301", "\u034F"],
  ])("is blank when nothing is to be seen: %j", (text) => {
    expect(classifyAnswer(text)).toBe("blank");
  });

  it.each(
    words(`
      未記入 【未記入】 （記入中） 検討中。 調整中 未定 未 未確定です 未記入（担当課） 調整中のため未記入
      作成中です。 現在作成中 鋭意執筆中 課長決裁待ち 確認中です 決裁中 各課照会中 ※記入中 （担当課記入） 記載予定 要追記
      後日提出します 後で書く おって記入 別途作成 後ほど
      同上 同上（2-3） 同様 〃 〃〃 々 上記のとおり 上記の通り 上段と同じ 右に同じ 2-3に同じ 施策2-3と同じ
      前年度と同じ 前年度と同様 昨年に同じ R4と同じ 令和4年度と同様です
      ここに記入 ここに文章を入力してください （ご記入ください） 文章を入力 記入例：講座を〇回開いた。 例） 見本
      テスト ダミー文章 仮 仮入力です サンプル1 空欄 ブランク 略 TBD ＴＢＤ tbd N/A ｎ／ａ n.a. NULL nil TODO FALSE #N/A #REF!
      自己評価 実施主体による自己評価 市民活動推進委員会による評価及び意見 審議会からの意見 外部評価 評価 コメント
      あ ああああ ン XXXX 〇〇 ○○ ●● □□ asdf ◇ ※ ／ （） 「」 【】 ___ ＊＊＊ ？？ ⋯ ・・・ ―― ー - 。 ￣ ゛゜
    `),
  )("is not written when it says nothing: %s", (text) => {
    expect(classifyAnswer(text)).toBe("placeholder");
  });

  it.each(["未 記 入", "未\n定", "未定\u200B", "（ 同上 ）"])(
    "is not written with white space in it either: %j",
    (text) => {
      expect(classifyAnswer(text)).toBe("placeholder");
    },
  );

  it.each(
    words(
      "特になし 特になし。 （該当なし） 特段なし 記載なし 別紙のとおり 資料2を参照 前年度から変更なし 保留 × 要検討 検討予定",
    ),
  )("is an answer worth a second look: %s", (text) => {
    expect(classifyAnswer(text)).toBe("none");
  });

  it.each([
    ...words(`
      相談件数は目標を上回った。 同上の理由により、引き続き検討中である。 未定の部分はあるが、おおむね順調である。
      特になしとした理由は、該当する事業を実施していないためである。 仮設の窓口を開いた。 例年どおり実施した。 未達成 未着手 未実施
      A S 4 ◎ ○ △ ★★★ 優 可 順調 概ね順調 やや遅れ 継続 拡充 完了 95% 3回 年2回 12 意見なし なし。 異議なし 変更なし
      調整済み 検討した。 計画どおり 前年度比110% 別紙を配布した。 委員会を開いた。 課内の委員会評価。 次回の審議会に意見。 自己評価を行った。 =1+1
    `),
  ])("is text when it says something, be it a rating: %s", (text) => {
    expect(classifyAnswer(text)).toBe("text");
  });

  it.each(formulaPlaceholders)("is not written as %s, which the sheets' own formulas know", (word) => {
    expect(classifyAnswer(word)).toBe("placeholder");
  });

  it.each(["…", "。", "（）", "\u200B", "あ"])(
    "is looked at only as far as it takes, be it 32,000 times %j",
    (unit) => {
      const repeated = unit.repeat(32_000 / unit.length);
      expect(classifyAnswer(repeated)).toBe({ あ: "text", "\u200B": "blank" }[unit] ?? "placeholder");
    },
  );
});
