import { emptySheet, newWorkbook } from "../../src/file/model/newWorkbook";
import type { Cell, CellStyle, CellValue, Sheet, Workbook } from "../../src/file/model/workbook";

export function put(sheet: Sheet, row: number, column: number, cell: Cell | CellValue): void {
  const cells = sheet.cells.get(row) ?? new Map<number, Cell>();
  sheet.cells.set(row, cells);
  const isCell = typeof cell === "object" && cell !== null && "value" in cell;
  cells.set(column, isCell ? cell : { value: cell });
}

export function cellAt(workbook: Workbook, sheet: number, row: number, column: number): Cell | undefined {
  return workbook.sheets[sheet]?.cells.get(row)?.get(column);
}

/** Texts that files are known to damage. */
export const awkwardTexts = [
  " 前後に空白 ",
  "\u3000全角空白\u3000",
  "一行目\n二行目\n",
  "\n先頭の改行",
  "タブ\tと復帰\rと両方\r\n",
  "_x000D_ は文字",
  "_x005F_x000D_ も文字",
  "制御\u0001\u001F文字\u0000",
  "\uFFFE\uFFFF",
  "𠮷野家で𩸽を👨‍👩‍👧",
  "\uD842だけの片割れ",
  "=1+1",
  "+81",
  "-5",
  "@user",
  "'引用",
  '<b>&amp;"</b>',
  "#N/A",
  "TRUE",
  "001",
  "1-1",
  "あ".repeat(32_767),
];

export const styles = {
  input: {
    numberFormat: "@",
    font: { name: "ＭＳ 明朝", size: 10.5, bold: true, italic: true, underline: true, color: "#1F3864" },
    fill: "#FFFBE6",
    borders: {
      top: { style: "thin", color: "#808080" },
      bottom: { style: "medium", color: "#FF0000" },
      left: { style: "double" },
      right: { style: "hair", color: "#000000" },
    },
    horizontalAlignment: "Justify",
    verticalAlignment: "Top",
    wrapText: true,
    locked: false,
  },
  indented: { horizontalAlignment: "Left", verticalAlignment: "Center", indent: 2, shrinkToFit: true },
  across: { horizontalAlignment: "CenterAcrossSelection", verticalAlignment: "Distributed" },
  percent: { numberFormat: "0%" },
  own: { numberFormat: "0.000" },
} satisfies Record<string, CellStyle>;

/** A workbook with everything that must survive in a file. */
export function featureWorkbook(): Workbook {
  const workbook = newWorkbook();
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("a new workbook has a sheet");
  sheet.name = "個票 1-1's";
  fillCells(sheet);
  sheet.rows.set(0, { height: 409 });
  sheet.rows.set(40, { height: 18.75, isHidden: true });
  sheet.rows.set(41, { style: styles.indented });
  sheet.columns.set(0, { width: 40.5 });
  sheet.columns.set(1, { width: 12, isHidden: true });
  sheet.columns.set(2, { style: styles.input });
  sheet.columns.set(3, { style: styles.input });
  sheet.names = [
    { name: "計画評価.種類", formula: '="policy:2"', isVisible: false },
    { name: "回答欄", formula: "='個票 1-1''s'!$A$1:$B$9", isVisible: true, comment: "記入する欄" },
  ];
  sheet.frozen = { rows: 3, columns: 1 };
  sheet.tabColor = "#70AD47";
  sheet.showGridlines = false;
  sheet.protection = { options: { allowFormatRows: true, allowSort: true, selectLockedCells: false } };
  addRules(sheet);
  sheet.pageLayout = {
    orientation: "landscape",
    paperSize: "A4",
    fitTo: { wide: 1, tall: 0 },
    margins: { top: 54, bottom: 54, left: 36, right: 36, header: 21.6, footer: 21.6 },
    printArea: "$A$1:$H$20,$J$1:$K$4",
    titleRows: "$1:$3",
    titleColumns: "$A:$B",
    centerHorizontally: true,
    centerVertically: true,
    printGridlines: true,
    blackAndWhite: true,
    firstPageNumber: 3,
    pageStarts: [4, 12],
    printsOverThenDown: true,
    header: { left: "令和６年度 && 計画", right: '&"游ゴシック,太字"&14見出し' },
    footer: { left: " 武蔵野市", center: "&P / &Nページ" },
  };
  addOtherSheets(workbook);
  return workbook;
}

function fillCells(sheet: Sheet): void {
  awkwardTexts.forEach((text, index) => put(sheet, index, 0, text));
  [0, -1.5, 0.1 + 0.2, 1e21, 1e-7, 45_000.123456789].forEach((number, index) => put(sheet, index, 4, number));
  [true, false, { error: "#N/A" }, { error: "#DIV/0!" }].forEach((value, index) =>
    put(sheet, index, 5, value),
  );
  put(sheet, 0, 6, { value: "済", formula: '=IF(TRUE,"済","<未>")' });
  put(sheet, 1, 6, { value: 3, formula: "=1+2" });
  put(sheet, 2, 6, { value: true, formula: "=NOT(FALSE)" });
  put(sheet, 3, 6, { value: { error: "#N/A" }, formula: "=NA()" });
  put(sheet, 4, 6, { value: "#N/A", formula: '="#N/A"' });
  put(sheet, 5, 6, { value: "", formula: '=""' });
  put(sheet, 6, 6, { value: "\u3000", formula: '=UNICHAR(12288)&IFNA("","IFNA(")' });
  put(sheet, 7, 6, { value: " a\nb_x000D_", formula: '=" a"&CHAR(10)&"b_x000D_"' });
  Object.values(styles).forEach((style, index) => put(sheet, 30 + index, 7, { value: "見本", style }));
  put(sheet, 36, 7, { value: null, style: styles.input });
  put(sheet, 37, 7, {
    value: "計画へ",
    hyperlink: { documentReference: "'別 シート'!A1", screenTip: "移動" },
  });
  put(sheet, 38, 7, { value: "外へ", hyperlink: { address: "https://example.jp/?a=1&b=2" } });
}

function addRules(sheet: Sheet): void {
  const area = { row: 0, column: 4, rowCount: 10, columnCount: 1 };
  sheet.conditionalFormats = [
    {
      id: "2",
      areas: [area, { row: 20, column: 0, rowCount: 2, columnCount: 3 }],
      rule: {
        kind: "formula",
        formula: 'AND($E1<1,"&"<>"<")',
        fill: "#FFD9B3",
        fontColor: "#9C0006",
        bold: true,
      },
    },
    { id: "3", areas: [area], rule: { kind: "formula", formula: "$E1=2", fill: "#FFFF00" } },
  ];
  sheet.dataValidations = [
    { areas: [{ ...area, column: 1 }], rule: { kind: "list", source: '済,未,"引用"' } },
    {
      areas: [{ ...area, column: 2 }],
      ignoresBlanks: false,
      errorAlert: { isShown: true, style: "Warning", title: "確認", message: "一覧に\nありません" },
      prompt: { isShown: true, title: "評価", message: "優・良・可" },
      rule: { kind: "list", source: "='別 シート'!$A$1:$A$3" },
    },
    {
      areas: [{ ...area, column: 3 }],
      rule: { kind: "list", source: "はい" },
      errorAlert: { isShown: false, style: "Stop", title: "", message: "" },
    },
  ];
}

function addOtherSheets(workbook: Workbook): void {
  const other = emptySheet("other", "別 シート");
  other.frozen = { rows: 0, columns: 2 };
  other.pageLayout = { orientation: "portrait", scale: 85 };
  ["優", "良", "可"].forEach((text, row) => put(other, row, 0, text));
  const hidden = {
    ...emptySheet("hidden", "非表示"),
    visibility: "Hidden" as const,
    frozen: { rows: 1, columns: 0 },
  };
  const veryHidden = { ...emptySheet("very", "ｶﾅ"), visibility: "VeryHidden" as const };
  workbook.sheets.push(other, hidden, veryHidden);
  workbook.activeSheetId = other.id;
  workbook.selection = { row: 4, column: 3, rowCount: 2, columnCount: 2 };
  workbook.names = [
    { name: "全体の名前", formula: "='別 シート'!$A$1:$A$3", isVisible: true },
    { name: "版", formula: "=1", isVisible: false },
  ];
}
