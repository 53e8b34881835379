/** What a text that says nothing is: `placeholder` blocks completeness, `doubtful` asks for a second look, since somebody may mean it. */
export type NonAnswer = "placeholder" | "doubtful";

export interface NonAnswerPattern {
  kind: NonAnswer;
  /** Of the folded text: NFKC, lower case, without white space, outer brackets, marks and closing stops. */
  pattern: RegExp;
}

const list = (words: string): string => words.trim().split(/\s+/).join("|");

/** Work on a text that is not there yet. */
const textWork = list(`
  記入 入力 記載 追記 作成 執筆 回答 提出 起案 推敲 加筆 清書 校正 修正 編集 更新 取りまとめ とりまとめ
`);
/** Work that may be what a measure is about. */
const deciding = list(
  `検討 調整 確認 協議 照会 準備 依頼 集計 決裁 精査 整理 審議 査読 調査 聞き取り ヒアリング`,
);
const writing = `${textWork}|${deciding}`;
const hurry = "(?:現在|ただいま|只今|目下|鋭意|引き続き)*";
const writer =
  "(?:担当課?|担当者|所管課?|課長|部長|係長|市長|上司|課内|庁内|委員会|事務局|各課|関係課)?(?:で|に|の|と|へ|から)?";
const politeEnd =
  "(?:です|である|であります|となります|となっています|とします|といたします|します|しております|しています|いたします|する)?";

const copied = "(?:同じ|同様|同文|同一|同左|同上|とおり|通り|準じる|準ずる)";
const here = list(`
  上 上記 上段 上欄 上の欄 上の行 上のセル 下記 下段 右 右記 右欄 左 左記 左欄 前記 前述 前項 前掲 前段 先述 既述 表 本文
`);
const before = "(?:前年度?|昨年度?|前回|昨回|去年|(?:令和|平成|r|h)?(?:\\d+|元)(?:年度?)?)";
const elsewhere = list(`別紙 別添 別表 別図 別途 添付 添付資料 別紙資料 別添資料 資料 参考資料`);
const nameOfText = list(`文章 文 本文 テキスト 評価 意見 内容 コメント 所見 自己評価 委員会評価 値 文字`);
const please = "(?:(?:して|お書き|ご記入)?(?:ください|下さい|お願いします)|のこと|する)?";
const committee = "[^。]{0,12}(?:委員会|審議会|協議会|懇談会)";

const says = (kind: NonAnswer, pattern: string): NonAnswerPattern => ({
  kind,
  pattern: new RegExp(`^(?:${pattern})$`, "u"),
});

/** What stands in a cell without being an assessment, in one table for all checks. */
export const nonAnswers: readonly NonAnswerPattern[] = [
  // Not yet.
  says(
    "placeholder",
    `未|[^。]{0,12}(?:のため|につき|により|で)未(?:記入|入力|作成|定)${politeEnd}|未(?:記入|入力|作成|定|回答|提出|確定|記載|完成|執筆|決定|着稿|済)${politeEnd}`,
  ),
  says(
    "placeholder",
    `${hurry}${writer}${hurry}(?:${writing})(?:${writing})?(?:中|待ち|まち|途中|未了|未済)${politeEnd}`,
  ),
  says("placeholder", `${hurry}${writer}(?:${textWork})予定${politeEnd}`),
  says("doubtful", `${hurry}${writer}(?:${deciding})予定${politeEnd}|要(?:${deciding})`),
  says("placeholder", `(?:${writer})?(?:返答|連絡|承認|了解|結果|データ|原稿|素材|数値)待ち${politeEnd}`),
  says("placeholder", `要(?:${textWork})`),
  says(
    "placeholder",
    `(?:後日|後で|あとで|後ほど|のちほど|後刻|追って|おって|追々|別途|近日中?|至急)(?:に|、)?(?:${textWork}|書く|書きます|報告|連絡|送付|対応)?(?:予定)?${politeEnd}`,
  ),
  // The same as somewhere else.
  says("placeholder", `[々〃"'ゝ]+|同|同(?:上|前|左|右|下|じ|様|文|項|一)${politeEnd}(?:\\(.{1,12}\\))?`),
  says("placeholder", `(?:${here})(?:と|に|の)?(?:内容|記載|欄)?(?:と|に|の)?${copied}${politeEnd}`),
  says(
    "placeholder",
    `(?:施策|基本施策)?\\(?[\\d一二三四五六七八九十]+(?:[-.][\\d]+)*\\)?(?:と|に|の)${copied}${politeEnd}`,
  ),
  says(
    "placeholder",
    `${before}(?:の|と|に)?(?:評価|内容|実績|記載|意見)?(?:と|に|の)?${copied}${politeEnd}`,
  ),
  says(
    "doubtful",
    `${before}(?:と|から|より)?(?:変更|変化|変わり|異同)(?:なし|無し|ありません|はない|ない)${politeEnd}`,
  ),
  says(
    "doubtful",
    `(?:${elsewhere}|${here})\\d*(?:の|に|を)?(?:とおり|通り|参照|記載|添付|示す)(?:のこと|ください|下さい)?${politeEnd}`,
  ),
  // Words that hold the place, and the form's own.
  says(
    "placeholder",
    `(?:ここに|この欄に|こちらに|欄に)?(?:(?:${nameOfText})を)?(?:記入|入力|記載|ご記入|書いて)${please}`,
  ),
  says(
    "placeholder",
    `(?:${nameOfText})(?:を|が)(?:記入|入力|記載|入る|入ります)${please}|(?:${nameOfText})欄?`,
  ),
  says(
    "placeholder",
    `(?:担当課|所管課|各課|委員会|事務局)(?:で|が|にて)?(?:記入|記載|入力)(?:欄)?${please}`,
  ),
  says("placeholder", `(?:記入|記載|入力|作成)?(?:例|見本)(?:[:\\)].*)?`),
  says(
    "placeholder",
    `(?:仮|仮置き|ダミー|テスト|てすと|サンプル|さんぷる|test|sample|dummy|example|temp)(?:テキスト|文字|文章|文|データ|入力|text|data)?${politeEnd}\\d*`,
  ),
  says(
    "placeholder",
    `空欄|空白|空|ブランク|略|省略|以下同文|以下略|欠|blank|empty|none|null|nil|nan|undefined|true|false|tbd|tba|tbc|todo|fixme|wip|n[./]?a[.]?|ほげ|#(?:n\\/a|ref|value|name|div\\/0|num|null)[!?]?`,
  ),
  says(
    "placeholder",
    `(?:実施主体による|担当課(?:による|の)?)?自己(?:評価|点検)(?:欄|の欄)?|(?:${committee})(?:による|からの|の|から)?(?:評価|意見)(?:(?:及び|および|・|と|、)(?:意見|評価))?(?:欄)?|外部評価(?:欄)?`,
  ),
  says(
    "placeholder",
    `[ぁ-ゖ]|[ァ-ヺ]|(?:([ぁ-ゖァ-ヺ])\\1+)|x{2,}|[〇○◯]{2,}|([a-z])\\2{3,}|\\d*(?:asdf|asdfg|asdfgh|qwer|qwerty|hoge|fuga|foo|bar|いろは|あいう|あいうえお)+\\d*`,
  ),
  says(
    "doubtful",
    `特に?(?:記載|記入|指摘|記)?(?:事項)?(?:は|が)?(?:なし|無し|ありません|ございません|無い|ない)${politeEnd}|特段(?:なし|無し|ありません)|該当(?:は|が)?(?:なし|無し|ありません|せず|しない)|(?:記載|記入)(?:事項)?(?:なし|無し)|無|割愛|保留|ペンディング|x`,
  ),
];

/** What ratings are written with; every other text of symbols alone says nothing. */
export const ratingSymbols = /^(?:[◎○◯〇△▲▽☆★✓✔]|[☆★]+)$/u;

/** Somebody may have meant it as a rating, or have left it out. */
export const doubtfulSymbols = /^[×✕✖╳☓●]$/u;
