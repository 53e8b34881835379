import { standardStyleName } from "./namedStyles";
import type { Sheet, Workbook } from "./workbook";

export const japaneseStandardFont = { name: "游ゴシック", size: 11 };

/** A sheet as Excel adds it: visible, empty, unprotected. */
export function emptySheet(id: string, name: string): Sheet {
  return {
    id,
    name,
    visibility: "Visible",
    cells: new Map(),
    rows: new Map(),
    columns: new Map(),
    names: [],
    conditionalFormats: [],
    dataValidations: [],
    tables: [],
    frozen: { rows: 0, columns: 0 },
    protection: null,
    pageLayout: {},
    tabColor: "",
    showGridlines: true,
  };
}

/** A workbook as Excel starts: one empty sheet, `Sheet1`, with its first cell selected. */
export function newWorkbook(): Workbook {
  const sheet = emptySheet(sheetId(0), "Sheet1");
  return {
    sheets: [sheet],
    names: [],
    namedStyles: [{ name: standardStyleName, look: {}, isBuiltIn: true }],
    activeSheetId: sheet.id,
    selection: { row: 0, column: 0, rowCount: 1, columnCount: 1 },
    standardFont: { ...japaneseStandardFont },
  };
}

/** The id of the sheet that stands at this place when the workbook is opened. */
export function sheetId(index: number): string {
  return `{00000000-0001-0000-${index.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
}
