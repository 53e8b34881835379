import type { Refusal } from "../browserHost/hand";
import type { XlsxErrorCode } from "../../src/file/xml/xlsxError";
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
  notOpened: Record<XlsxErrorCode, string>;
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
  notOpened: {
    notXlsx: "Excel ブック（.xlsx）ではないため、開けません。",
    corrupt: "ファイルが壊れているため、開けません。",
    encrypted: "パスワードで保護されているため、開けません。パスワードを外して保存し直してください。",
    macroWorkbook: "マクロ有効ブックは開けません。.xlsx で保存し直してください。",
    tooLarge: "ファイルが大きすぎて、開けません。",
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
  notOpened: {
    notXlsx: "The file cannot be opened: it is not an Excel workbook (.xlsx).",
    corrupt: "The file cannot be opened: it is damaged.",
    encrypted: "The file cannot be opened: it has a password. Remove the password and save it again.",
    macroWorkbook: "Workbooks with macros cannot be opened. Save it as .xlsx.",
    tooLarge: "The file cannot be opened: it is too large.",
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
