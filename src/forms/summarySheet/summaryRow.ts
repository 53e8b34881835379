import { assessmentFields } from "../../plan/plan";
import { cellStyles, summaryFontSize } from "../../sheet/cellStyles";
import { contentText, type CellSpec, type RowSpec } from "../../sheet/sheetSpec";
import { lineHeight, rowHeight, type TextBox } from "../../sheet/textLayout";
import { cell, row } from "../blankSpec";

const leadingWidths = [12, 9, 24, 6, 13];
const textWidth = 42;

/** Widths of the summary's columns: what a row is about, then its texts. */
export const summaryWidths = [...leadingWidths, ...assessmentFields.map(() => textWidth)];

/** Where a text of the summary is laid out. */
export const summaryTextBox: TextBox = { columnWidth: textWidth, fontSize: summaryFontSize };

const smallestHeight = lineHeight(summaryFontSize) + 4;

/** A row of the summary, high enough for each of its cells. */
export function summaryRow(cells: CellSpec[]): RowSpec {
  const texts = cells.map(({ content, style }, column) => ({
    text: contentText(content),
    columnWidth: summaryWidths[column] ?? textWidth,
    fontSize: cellStyles[style].size,
  }));
  return row(cells, rowHeight(texts, smallestHeight));
}

/** A row of headings. */
export const summaryHeaderRow = (headers: readonly string[]): RowSpec =>
  summaryRow(headers.map((header) => cell(header, "summaryHeader")));
