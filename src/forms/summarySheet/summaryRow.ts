import { cellStyles } from "../../sheet/cellStyles";
import type { FlowRow, PlacedRow } from "../../sheet/pageFlow";
import { remembered } from "../../sheet/remembered";
import { contentText, type CellSpec, type RowSpec } from "../../sheet/sheetSpec";
import { cell, row } from "../blankSpec";
import type { SummaryColumn } from "./summaryColumns";

/** A row of 総括表; its texts go on in further rows where they do not fit on their page, and its keys are repeated there, but no grade or number, which would be counted twice. */
export interface SummaryRow extends FlowRow {
  cells: CellSpec[];
}

/** Lays out the cells in their columns. */
export function summaryRow(
  columns: readonly SummaryColumn[],
  cells: CellSpec[],
  { leadsOn = false } = {},
): SummaryRow {
  const texts = cells.map(({ content, style }, index) => ({
    text: contentText(content),
    box: { columnWidth: (columns[index]?.width ?? 1) - indentWidth, fontSize: cellStyles[style].size },
    flows: columns[index]?.isText ?? false,
    once: columns[index]?.isValue ?? false,
  }));
  return { cells, texts, leadsOn };
}

/** Characters that the indents of a cell take. */
const indentWidth = 2;

/** The row as it stands on its page; one that stands there whole is the same object each time. */
export function placedRow({ row: summarised, texts, height, isWhole }: PlacedRow<SummaryRow>): RowSpec {
  const known = isWhole ? wholeRows(summarised) : {};
  const cells = () => summarised.cells.map(({ style }, index) => cell(texts[index] || null, style));
  return (known.spec ??= row(cells(), height));
}

const wholeRows = remembered((_row: SummaryRow): { spec?: RowSpec } => ({}));
