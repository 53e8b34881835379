import type { Refusal } from "../browserHost/hand";
import type { PageOptions } from "./pageOptions";

/** The page's own words; the add-in and its manifest bring theirs. */
export interface Words {
  newWorkbook: string;
  openFile: string;
  download: string;
  colleague: string;
  pane: string;
  paneWidth: string;
  colleaguesPane: string;
  nameBox: string;
  formulaBar: string;
  sheets: string;
  grid: string;
  refusals: Record<Refusal, string>;
  cannotOpen: (reason: string) => string;
  /** In a cell whose formula has no result yet. */
  calculatedInExcel: string;
  leftToExcel: (count: number) => string;
  noSuchPlace: (text: string) => string;
  externalLink: (address: string) => string;
  commandFailed: (label: string, status: number) => string;
}

const ja: Words = {
  newWorkbook: "新しいブック",
  openFile: "開く（.xlsx）",
  download: "ダウンロード",
  colleague: "同僚の画面",
  pane: "作業ウィンドウ",
  paneWidth: "幅",
  colleaguesPane: "同僚の作業ウィンドウ",
  nameBox: "名前ボックス",
  formulaBar: "数式バー",
  sheets: "シート",
  grid: "セル",
  refusals: {
    locked: "このセルは保護されているため、変更できません。",
    notAFormula: "この数式または文字は、セルに入力できません。",
  },
  cannotOpen: (reason) => `ファイルを開けません（${reason}）。`,
  calculatedInExcel: "（Excel で計算）",
  leftToExcel: (count) =>
    `Excel でしか計算できない数式が ${count} 個あります。前の計算結果を表示しています。ダウンロードして Excel で開くと計算されます。`,
  noSuchPlace: (text) => `「${text}」という場所はありません。`,
  externalLink: (address) => `ブックの外へのリンクです：${address}`,
  commandFailed: (label, status) => `「${label}」を実行できませんでした（${status}）。`,
};

const en: Words = {
  newWorkbook: "New workbook",
  openFile: "Open (.xlsx)",
  download: "Download",
  colleague: "Colleague's screen",
  pane: "Task pane",
  paneWidth: "Width",
  colleaguesPane: "Colleague's task pane",
  nameBox: "Name box",
  formulaBar: "Formula bar",
  sheets: "Sheets",
  grid: "Cells",
  refusals: {
    locked: "This cell is protected and cannot be changed.",
    notAFormula: "A cell cannot take this formula or text.",
  },
  cannotOpen: (reason) => `The file cannot be opened (${reason}).`,
  calculatedInExcel: "(calculated in Excel)",
  leftToExcel: (count) =>
    `Formulas that only Excel can calculate: ${count}. They show their last results; download the workbook and open it in Excel to calculate them.`,
  noSuchPlace: (text) => `There is no place called "${text}".`,
  externalLink: (address) => `This link leads out of the workbook: ${address}`,
  commandFailed: (label, status) => `"${label}" could not be run (${status}).`,
};

export const words: Record<PageOptions["locale"], Words> = { "ja-JP": ja, "en-US": en };
