import type { XlsxError } from "../../src/file/xml/xlsxError";

/** Why a file is not taken as a workbook, for stderr. */
export const bookErrors: Record<XlsxError["code"], string> = {
  notXlsx: "Excel ブック（.xlsx）ではありません。",
  corrupt: "ブックが壊れていて開けません。",
  encrypted: "パスワードで保護されたブックは開けません。パスワードを外して保存し直してください。",
  macroWorkbook: "マクロ有効ブックは開けません。.xlsx で保存し直してください。",
  tooLarge: "ブックが大きすぎて開けません。",
};
