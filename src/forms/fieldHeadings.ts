import type { FieldKind, Field } from "./fields";
import { shortLabel } from "./fields";
import type { GradeColour } from "./scales";
import type { StageChoice } from "./stages";

// Words of 評価項目 and 評定の尺度, where a city says what is asked.

export const fieldsSheetName = "評価項目";
export const scalesSheetName = "評定の尺度";

/** Headers of 評価項目. */
export const fieldHeaders = {
  isOn: "使う",
  name: "項目",
  label: "見出し",
  kind: "種類",
  measure: "尺度・単位",
  writtenBy: "記入者",
  stage: "記入の段階",
  level: "記入の単位",
  required: "必須",
} as const;

/** Headers of 評定の尺度. */
export const scaleHeaders = {
  scale: "尺度",
  symbol: "記号",
  label: "短い説明",
  meaning: "意味",
  counts: "集計に数える",
  needsReason: "理由を書く",
  colour: "色",
} as const;

/** What is in force stands as ●, what is not is blank. */
export const onMark = "●";

export const kindWords: Readonly<Record<FieldKind["is"], string>> = {
  text: "文章",
  choice: "選択",
  number: "数値",
  share: "割合（自動）",
};

export const writerWords: Readonly<Record<Field["writtenBy"], string>> = {
  body: "実施主体",
  committee: "委員会",
  secretariat: "事務局",
  nobody: "（記入しない）",
};

export const fieldLevelWords: Readonly<Record<Field["level"], string>> = {
  both: "施策と基本施策",
  measure: "施策",
  policy: "基本施策",
};

export const requirementWords = {
  always: "必須",
  inScope: "委員会の対象なら必須",
  never: "任意",
} as const;

/** 必須 of a field that is owed once another is written. */
export const requiredWith = (key: string): string => `${shortLabel(key)}があれば必須`;

export const colourWords: Readonly<Record<GradeColour, string>> = {
  none: "なし",
  blue: "青",
  green: "緑",
  yellow: "黄",
  red: "赤",
};

/** Labels of the settings beside those of the plan sheet, in its column F. */
export const sideSettingLabels = { form: "評価項目", openStage: "記入の段階", dueDate: "提出期限" } as const;

/** Heads the column that says which measures the committee judges; all where none is marked. */
export const scopeHeader = "委員会の対象";

/** 状態 and text of what the committee does not judge. */
export const outOfScope = "対象外";

/** 評価項目 on the plan sheet. */
export const formLabels = {
  usual: "標準",
  chosen: "選んで使う",
} as const;

/** 記入の段階: up to which what is written is owed, or which alone can be typed in. */
export const openStageLabels = {
  all: "すべて",
  self: "自己評価",
  committee: "委員会評価",
  reply: "市の対応",
  "only:self": "自己評価だけ",
  "only:committee": "委員会評価だけ",
  "only:reply": "市の対応だけ",
} as const satisfies Record<StageChoice, string>;

export const fieldHints = {
  fields:
    "使う項目に●を付け、使わない項目の●を消します。行の順が欄の順です。独自の項目は下に行を足します。変えたら評価パネルの「シート作成」を押してください。",
  scales:
    "選択の項目の選択肢です。良い順に並べます。行を直す・足す・消すことができ、新しい尺度の名前も使えます。変えたら評価パネルの「シート作成」を押してください。",
} as const;
