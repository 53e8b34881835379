import { foldText } from "../plan/words/foldText";
import type { BasicPolicy, Plan } from "../plan/plan";
import { shortLabel } from "./fields";

// Every word that stands on a sheet, by sheet.

export const planSheetName = "計画";
export const summarySheetName = "総括表";
export const publicationSheetName = "公表用";
export const archiveName = "保管";
export const journalName = "シート作成の控え";

const policyNumber = "基本施策番号";
const policyTitle = "基本施策";
const measureNumber = "施策番号";
const measureTitle = "施策";
const measureCount = "施策数";
const priority = "重点";
const implementingBody = "実施主体";
const fiscalYear = "年度";

/** Headers of the measures' table on a policy sheet; the two labels stand between these and 状態. */
export const measureHeaders = { measureNumber, measureTitle, priority, implementingBody } as const;

/** Headers of the block about the policy itself; its texts stand in the columns of the measures' texts. */
export const policyHeaders = { policyNumber, policyTitle, measureCount, fiscalYear } as const;

/** Headers of the plan sheet, before the statuses and the link. */
export const planHeaders = { policyNumber, policyTitle, ...measureHeaders, group: "上位区分" } as const;
export const linkHeader = "シート";

/** Headers of the hidden columns that say what a row is, whatever it is called. */
export const idHeaders = { measureId: "管理ID（施策）", policyId: "管理ID（基本施策）" } as const;

/** Labels of the plan sheet's settings, in column A; their values stand to the right. */
export const settingLabels = {
  title: "計画名",
  fiscalYear,
  layout: "シートの形",
  level: "評価の単位",
  textLimit: "文字数の上限",
  switchedOff: "点検しないこと",
} as const;

export const fieldSettingLabel = (key: string): string => `${shortLabel(key)}の見出し`;

export const layoutLabels = { policy: "基本施策ごとの表", measure: "施策ごとの個票" } as const;
export const levelLabels = {
  measure: "施策",
  policyAndMeasure: "基本施策と施策",
  policy: "基本施策だけ",
} as const;

/** Headers of 総括表, before the texts. */
export const summaryHeaders = {
  policyNumber,
  measureNumber,
  name: "基本施策・施策",
  priority,
  implementingBody,
} as const;

export const statusHeader = "状態";
export const filledStatus = "記入済";
export const missingStatus = "未記入";
export const unknownStatus = "不明";
/** In every status that is known. */
export const knownStatusPart = "記入";

/** Headers of 公表用. */
export const publicationHeaders = { policyNumber, measureNumber, kind: "区分", text: "本文" } as const;

/** 区分 of the rows of 公表用 that hold no assessment; those that do have its short label. */
export const publicationKinds = {
  group: planHeaders.group,
  policy: policyTitle,
  measure: measureTitle,
  priorityMeasure: "重点施策",
  heading: "見出し",
} as const;

export const publishedFileNames = { page: "公表用.html", table: "公表用.csv" } as const;

/** Words of 公表用.html beside those of 公表用; numbers are "" where there is none. */
export const publishedWords = {
  contents: "目次",
  policy: (number: string, title: string) =>
    number === "" ? title : `${policyTitle}${number}${space}${title}`,
  measuresOf: (number: string, title: string) =>
    `${number === "" ? title : `${policyTitle}${number}`}の${measureTitle}`,
  yearOf: (year: string, western: number | null) =>
    `対象${fiscalYear}：${western === null || year.includes(String(western)) ? year : `${year}（${western}${fiscalYear}）`}`,
} as const;

/** Headers of 公表用.csv, before the texts and 状態. */
export const publishedTableHeaders = {
  planTitle: settingLabels.title,
  fiscalYear,
  westernYear: "西暦年度",
  group: planHeaders.group,
  policyNumber,
  policyTitle,
  measureNumber,
  measureTitle,
  isPriority: "重点施策（1：該当、0：非該当）",
  implementingBody,
} as const;

/** What 総括表 and 公表用 show where a text is missing: `text` is a placeholder or blank. */
export const missingMark = (text: string): string =>
  text.trim() === "" ? missingStatus : `${missingStatus}（${text}）`;

/** A sentence that begins with the same word is a text. */
export const isMissingMark = (text: string): boolean =>
  text === missingStatus || (text.startsWith(`${missingStatus}（`) && text.endsWith("）"));

/** Stands in the name column of rows in which a long text goes on, in workbooks of earlier versions. */
export const continuationMark = "（つづき）";

/** Stand in one row above the progress that 総括表 showed in workbooks of earlier versions. */
export const earlierProgressHeaders = ["欄数", "記入率"];

/** 重点 as it stands in a cell. */
export const priorityMark = "●";

/** Headers of 保管. */
export const archiveHeaders = [
  "保管した日時",
  "元のシート",
  policyNumber,
  policyTitle,
  measureNumber,
  measureTitle,
  "欄",
  "文章",
] as const;

/** Header of its hidden column, which says whose a text is, whatever it is called by now. */
export const archiveIdHeader = "管理ID";

/** 欄 of a text that was written for another fiscal year. */
export const earlierField = (key: string, fiscalYear: string): string =>
  `${shortLabel(key)}（${fiscalYear}）`;

/** 欄 of a text that stood in no cell for texts. */
export const cellField = (address: string): string => `セル ${address}`;

/** Stands at the head of every copy on a journal. */
export const copyMark = "控え";

export const hints = {
  plan: "この表が計画のもとです。行を足す・直す・消すときは、ここを変えてから評価パネルの「シート作成」を押してください。",
  typing: "橙色は未記入の欄です。文章を入力すると白くなります。",
  shownHere: "施策の文章はそれぞれの個票に入力します。ここには自動で表示されます。",
  archive:
    "計画から外れた欄に入力されていた文章や、ほかの人と同時に書いて置きかわった文章です。消さずにここへ移してあります。",
  journal:
    "シート作成が途中で止まったときのための控えです。もう一度「シート作成」を実行すると、文章が元の欄か「保管」に戻り、この控えはなくなります。",
} as const;

/** Hints as workbooks of earlier versions have them. */
export const earlierHints = ["薄い黄色の欄に文章を入力してください。橙色は未記入の欄です。"];

export const linkTexts = {
  open: "開く",
  toPlan: "← 計画シート",
  toPolicy: "← 基本施策のシート",
} as const;

/** Full width. */
const space = "\u3000";

const spaced = (...parts: readonly string[]): string => parts.filter((text) => text !== "").join(space);

type Named = Pick<Plan, "title" | "fiscalYear">;

/** Whether the title names the fiscal year, in whatever spelling, or there is none to name. */
export const saysFiscalYear = ({ title, fiscalYear }: Named): boolean =>
  headerKey(title).includes(headerKey(fiscalYear));

/** The plan and its fiscal year, which stands there once and in digits of one width: 平成 ２８ 年度 → 平成28年度. */
export const planCaption = (plan: Named): string =>
  spaced(plan.title, saysFiscalYear(plan) ? "" : plan.fiscalYear)
    .replace(/[０-９]/g, (digit) => digit.normalize("NFKC"))
    .replace(/(?<=[^\x20-\x7e])[ \u3000]+(?=\d+[ \u3000]*年)|(?<=\d)[ \u3000]+(?=年)/g, "");

/** What stands at the left of every printed page's foot. */
export const footerText = planCaption;

/** A policy or measure where one cell holds both, e.g. 1 and 魅せる. */
export const numberedTitle = (number: string, title: string): string => `${number}${space}${title}`;

/** The number and title of a `numberedTitle`. */
export function readNumberedTitle(text: string): Pick<BasicPolicy, "number" | "title"> {
  const [number = "", ...title] = text.split(space);
  return { number, title: title.join(space) };
}

/** Headers compare without spaces, line breaks and differences of width. */
export function headerKey(text: string): string {
  return foldText(text).replace(/\s+/g, "").toLowerCase();
}

/** Headers all different, as an Excel Table asks for: one that stands there already gets a number behind it, a blank one a dash. */
export function differentHeaders(headers: readonly string[]): string[] {
  const taken = new Set<string>();
  return headers.map((header) => {
    const wanted = header.trim() === "" ? "－" : header;
    let name = wanted;
    for (let count = 2; taken.has(headerKey(name)); count++) name = `${wanted}（${count}）`;
    taken.add(headerKey(name));
    return name;
  });
}
