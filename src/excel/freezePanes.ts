import { rangeAddress } from "../sheet/cellRange";
import type { SheetWrite } from "../sheet/sheetWrite";
import { isRefusalOf } from "./isRefusalOf";

/** Bytes that it takes. */
export const freezingBytes = 260;

/**
 * Keeps the headings of a sheet in sight when somebody scrolls; nothing is asked of sheets that nobody sees. A sheet that was there may have
 * other panes. What writes one sheet alone (保管, 取込記録, a first 計画) does not tell of a refusal: the next time that it is written is the
 * next attempt.
 */
export function freezePanes({ spec, existing }: SheetWrite, sheet: Excel.Worksheet): void {
  const { rows, columns } = spec.frozen;
  if (existing === null ? spec.isVeryHidden === true : existing.isHidden === true) return;
  if (existing !== null) sheet.freezePanes.unfreeze();
  if (rows > 0 && columns > 0)
    sheet.freezePanes.freezeAt(rangeAddress({ row: 0, column: 0, rowCount: rows, columnCount: columns }));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/**
 * Excel refuses to freeze panes of sheets that are hidden, and of others where another workbook or sheet is in front.
 * https://github.com/OfficeDev/office-js/issues/1463 https://github.com/OfficeDev/office-js/issues/2196
 */
export const isFreezingRefused = (error: unknown): boolean =>
  isRefusalOf("WorksheetFreezePanes.", null, error);
