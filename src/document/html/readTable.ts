import { cellText } from "../cellText";
import type { Block, TableCell } from "../document";
import { leaveOut, type Flow } from "./flow";
import { attributeOf, childrenOf, tagOf, textOf, type HtmlNode } from "./htmlNode";
import { isHidden, styleOf } from "./inlineStyle";

type ReadNodes = (nodes: readonly HtmlNode[]) => Block[];

const mostColumns = 1_000;

/** A cell where it stands among all rows, hidden ones too. */
interface PlacedCell {
  node: HtmlNode;
  row: number;
  rowSpan: number;
  column: number;
  columnSpan: number;
}

/** Reads a table. A table of a single cell is a frame around what stands in it: it gives the blocks of the cell. */
export function readTable(table: HtmlNode, readNodes: ReadNodes, flow: Flow): Block[] {
  const rows = rowsOf(table);
  const above = shownAbove(rows);
  const shownRows = ({ row, rowSpan }: PlacedCell): number => (above[row + rowSpan] ?? 0) - (above[row] ?? 0);
  const cells = placeCells(rows).filter((cell) => {
    const isSeen = !isHidden(cell.node) && shownRows(cell) > 0;
    if (!isSeen && textOf(cell.node).trim() !== "") leaveOut(flow, "hiddenText");
    return isSeen;
  });
  const [first, ...others] = cells;
  if (first === undefined) return [];
  if (others.length === 0) return readNodes(childrenOf(first.node));
  const tableRows = Array.from({ length: above.at(-1) ?? 0 }, (): TableCell[] => []);
  for (const cell of cells) {
    const { node, row, column } = cell;
    const columnSpan = isOverflow(node) ? 1 : cell.columnSpan;
    const text = cellText(readNodes(childrenOf(node)));
    tableRows[above[row] ?? 0]?.push({ column, rowSpan: shownRows(cell), columnSpan, text });
  }
  return [
    { kind: "table", rows: tableRows.map((row) => row.sort((one, other) => one.column - other.column)) },
  ];
}

/** Excel lets a long text go over the blank cells beside it, and says so. */
const isOverflow = (cell: HtmlNode): boolean => styleOf(cell, "mso-ignore") === "colspan";

/** How many rows are shown above each row, and above the end. */
function shownAbove(rows: readonly HtmlNode[]): number[] {
  const counts = [0];
  for (const row of rows) counts.push((counts.at(-1) ?? 0) + (isHidden(row) ? 0 : 1));
  return counts;
}

/** The rows of a table, also of its head, its bodies and its foot. */
function rowsOf(table: HtmlNode): HtmlNode[] {
  return childrenOf(table).flatMap((node) => {
    const tag = tagOf(node);
    if (tag === "tr") return [node];
    return ["thead", "tbody", "tfoot"].includes(tag) ? rowsOf(node) : [];
  });
}

/** Places cells to the right of what cells of rows above cover (https://html.spec.whatwg.org/#forming-a-table). */
function placeCells(rows: readonly HtmlNode[]): PlacedCell[] {
  /** For each column, the row with which it is free again. */
  const freeFrom: number[] = [];
  return rows.flatMap((rowNode, row) => {
    let column = 0;
    const cells = childrenOf(rowNode).filter((node) => ["td", "th"].includes(tagOf(node)));
    return cells.map((node) => {
      while ((freeFrom[column] ?? 0) > row) column++;
      const columnSpan = Math.min(spanOf(node, "colspan") || 1, mostColumns);
      const rowSpan = Math.min(spanOf(node, "rowspan") || rows.length, rows.length - row);
      for (let at = column; at < column + columnSpan; at++) freeFrom[at] = row + rowSpan;
      const placed = { node, row, rowSpan, column, columnSpan };
      column += columnSpan;
      return placed;
    });
  });
}

/** 0 for down to the end; 1 where nothing is said. */
function spanOf(node: HtmlNode, name: string): number {
  const text = attributeOf(node, name).trim();
  return /^\d{1,5}$/.test(text) ? Number(text) : 1;
}
