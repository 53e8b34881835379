import type { OpenStage, Stage } from "../forms/stages";
import { count, counted } from "./numbers";
import type { Strings } from "./strings";

/** What is read where a stage is opened or locked, and of who still has to write in each. */
export interface StageStrings {
  back: string;
  choose: string;
  stages: Record<OpenStage, string>;
  /** What it means that a workbook is open up to a stage. */
  chooseHint: string;
  lock: string;
  lockHint: string;
  apply: string;
  applying: (done: number, total: number) => string;
  applied: (stage: OpenStage, isLocked: boolean) => string;
  archived: (texts: number) => string;
  /** `daysLeft` is negative once the date is over, `null` where it is not known. */
  dueDate: (dueDate: string, daysLeft: number | null) => string;
  noDueDate: string;
  owedIn: (stage: Stage) => string;
  owes: (owner: string, missing: number) => string;
  nothingOwed: string;
  copy: string;
}

const namesJa: StageStrings["stages"] = {
  all: "すべて",
  self: "自己評価",
  committee: "委員会評価",
  reply: "市の対応",
};

const daysJa = (daysLeft: number): string => {
  if (daysLeft === 0) return "（今日まで）";
  return daysLeft > 0 ? `（あと ${count(daysLeft)} 日）` : `（${count(-daysLeft)} 日過ぎています）`;
};

const stageJa: StageStrings = {
  back: "記入・点検に戻る",
  choose: "どこまで書く段階か",
  stages: namesJa,
  chooseHint:
    "選んだ段階までの欄が、未記入として数えられます。後の段階の欄は、空いていても未記入になりません。",
  lock: "この段階の欄だけに入力できるようにする",
  lockHint:
    "ほかの段階の欄はロックされ、書かれている文章はそのまま残ります。シートの保護をかけ直しますが、パスワードはかかりません。同じブックを開いているほかの人も、ほかの段階の欄には入力できなくなります。入力の途中の人がいないときに押してください。あとから、ここでまた開けます。",
  apply: "段階を設定する",
  applying: (done, total) => `シートに設定しています（${count(done)} / ${count(total)}）`,
  applied: (stage, isLocked) =>
    isLocked
      ? `「${namesJa[stage]}」の欄だけに入力できるようにしました。`
      : `記入の段階を「${namesJa[stage]}」にしました。どの欄にも入力できます。`,
  archived: (texts) => `計画から外れた文章 ${count(texts)} 件を「保管」に移しました。`,
  dueDate: (dueDate, daysLeft) => `提出期限：${dueDate}${daysLeft === null ? "" : daysJa(daysLeft)}`,
  noDueDate: "提出期限は、「計画」シートの「提出期限」に入力すると表示されます。",
  owedIn: (stage) => `${namesJa[stage]}が済んでいないところ`,
  owes: (owner, missing) => `${owner}：${count(missing)} 欄`,
  nothingOwed: "この段階までの未記入の欄はありません。",
  copy: "この一覧をコピー",
};

const namesEn: StageStrings["stages"] = {
  all: "All of them",
  self: "Self-assessment",
  committee: "Committee’s assessment",
  reply: "Reply",
};

const daysEn = (daysLeft: number): string => {
  if (daysLeft === 0) return " (today)";
  const days = counted(Math.abs(daysLeft), "day", "days");
  return daysLeft > 0 ? ` (${days} left)` : ` (${days} ago)`;
};

const stageEn: StageStrings = {
  back: "Back to writing and checking",
  choose: "Up to which stage texts are written",
  stages: namesEn,
  chooseHint: "Texts up to this stage count as missing. Those of later stages do not, though they are blank.",
  lock: "Only the cells of this stage can be typed in",
  lockHint:
    "The cells of other stages are locked; their texts stay. The sheets are protected anew, without a password. Others who have this workbook open cannot type in cells of other stages any more. Do it while nobody is typing. You can open it here again.",
  apply: "Set the stage",
  applying: (done, total) => `Setting up the sheets (${count(done)} of ${count(total)})`,
  applied: (stage, isLocked) =>
    isLocked
      ? `Only the cells of this stage can be typed in now: ${namesEn[stage]}.`
      : `The stage is now: ${namesEn[stage]}. All cells can be typed in.`,
  archived: (texts) =>
    `${counted(texts, "text that has", "texts that have")} no place in the plan went to the sheet 保管.`,
  dueDate: (dueDate, daysLeft) => `Due: ${dueDate}${daysLeft === null ? "" : daysEn(daysLeft)}`,
  noDueDate: "The due date is shown once it stands beside 提出期限 on the plan sheet.",
  owedIn: (stage) => `Not finished: ${namesEn[stage]}`,
  owes: (owner, missing) => `${owner}: ${counted(missing, "text", "texts")}`,
  nothingOwed: "Nothing is missing up to this stage.",
  copy: "Copy this list",
};

/** Apart from the pane's other words, as the pane opens without them. */
export const stageStrings: Record<Strings["language"], StageStrings> = { ja: stageJa, en: stageEn };
