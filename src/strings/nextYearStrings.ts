import type { Strings } from "./strings";

/** What is read where the next fiscal year begins. */
export interface NextYearStrings {
  title: string;
  hint: (fiscalYear: string) => string;
  /** How to keep a copy of the workbook first. */
  saveFirst: string;
  isSaved: string;
  start: (fiscalYear: string) => string;
  started: (fiscalYear: string, carried: number, kept: readonly string[]) => string;
  /** What 計画 says otherwise from then on; `after` is "" for what becomes blank. */
  change: (setting: string, before: string, after: string) => string;
  /** Sheets that were kept and do not say what the texts of the year say. */
  differing: (kept: readonly string[]) => string;
  yearUnreadable: string;
}

const nextYearJa: NextYearStrings = {
  title: "次年度を始める",
  hint: (fiscalYear) =>
    `このブックを${fiscalYear}のブックにします。計画、設定、実施主体はそのままです。記入された文章は前年度の文章として「保管」に移り、欄は空になります。総括表と公表用は、年度の付いた名前で残ります。`,
  saveFirst:
    "先に、今年度のブックを残してください。Windows と Mac では［ファイル］→［名前を付けて保存］（Windows では F12 キー）で新しい年度の名前を付けて保存します。Web 版では［ファイル］→［名前を付けて保存］でコピーを保存し、コピーのほうを開いて続けます。",
  isSaved: "名前を付けて保存しました",
  start: (fiscalYear) => `${fiscalYear}を始める`,
  started: (fiscalYear, carried, kept) =>
    `${fiscalYear}を始めました。前年度の文章 ${carried} 件を「保管」に移しました。${kept.map((name) => `「${name}」`).join("")}はそのまま残しています。`,
  change: (setting, before, after) =>
    after === ""
      ? `「${setting}」の「${before}」は空欄になり、「保管」に残ります。`
      : `「${setting}」は「${before}」から「${after}」になります。`,
  differing: (kept) =>
    `${kept.map((name) => `「${name}」`).join("")}は、終わった年度の文章と違うところがあります（直接直したか、書き出したあとに文章を変えたため）。あったとおりに残しました。文章は「保管」にあります。`,
  yearUnreadable:
    "「計画」の年度が読み取れないため、次年度を始められません。「令和6年度」のように書いてください。",
};

const nextYearEn: NextYearStrings = {
  title: "Begin the next fiscal year",
  hint: (fiscalYear) =>
    `Makes this workbook that of ${fiscalYear}. Plan, settings and bodies go on. The texts go to the sheet 保管 as those of the year before, and their cells become blank. The summary and publication sheets stay, with the year in their names.`,
  saveFirst:
    "First keep this year’s workbook. On Windows and Mac choose File, Save As (F12 on Windows) and save it under the new year’s name. On the web choose File, Save As, save a copy, open the copy and go on there.",
  isSaved: "I have saved it under another name",
  start: (fiscalYear) => `Begin ${fiscalYear}`,
  started: (fiscalYear, carried, kept) =>
    `${fiscalYear} has begun. Texts of the year before, now on the sheet 保管: ${carried}. Kept as they are: ${kept.join(", ")}.`,
  change: (setting, before, after) =>
    after === ""
      ? `“${setting}” becomes blank; “${before}” goes to the sheet 保管.`
      : `“${setting}” becomes “${after}” instead of “${before}”.`,
  differing: (kept) =>
    `Not the same as the texts of the year, as somebody corrected it or changed texts after it was written: ${kept.join(", ")}. It was kept as it stood. The texts are on the sheet 保管.`,
  yearUnreadable:
    "The fiscal year on the plan sheet cannot be read, so the next one cannot begin. Write it like 令和6年度.",
};

/** Apart from the pane's other words, as the pane opens without them. */
export const nextYearStrings: Record<Strings["language"], NextYearStrings> = {
  ja: nextYearJa,
  en: nextYearEn,
};
