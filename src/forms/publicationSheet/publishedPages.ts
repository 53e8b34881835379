import { cellStyles } from "../../sheet/cellStyles";
import { lineCount, linesHeight, rowHeightLimit, splitToFit, type TextBox } from "../../sheet/textLayout";
import { remembered } from "../../sheet/remembered";
import type { PublishedRow } from "./publishedRows";

/** Characters of the standard font; together no wider than an upright A4 page between its margins. */
export const publishedWidths = { keys: [9, 7, 9], text: 68 };

/** A row with the height it takes on its page. */
export interface PlacedRow extends PublishedRow {
  height: number;
  /** The first of a page after the first. */
  beginsPage: boolean;
}

/** Points on a page: what the rows of the first find there, and those of every further one. */
export interface Room {
  first: number;
  further: number;
}

/** So few lines of a paragraph never stand alone on a page. */
const fewestLines = 2;

/**
 * Lays rows on pages: headings stay with what they lead to, and a paragraph that does not fit goes on in a further row on the next page,
 * so that none has a hole at its end.
 */
export function onPages(rows: readonly PublishedRow[], room: Room): PlacedRow[] {
  const placed: PlacedRow[] = [];
  let left = room.first;
  let beginsPage = false;
  const turn = (): void => {
    left = room.further;
    beginsPage = true;
  };
  const place = (row: PublishedRow, text: string): void => {
    const height = heightOfRow(lineCount(text, boxOf(row)), boxOf(row));
    placed.push({ ...row, text, height, beginsPage });
    left -= height;
    beginsPage = false;
  };
  rows.forEach((row, index) => {
    const box = boxOf(row);
    const isHead = row.leadsOn && rows[index - 1]?.leadsOn !== true;
    if (isHead && heightTogether(rows, index) > left) turn();
    let text = row.text;
    let lines = linesOf(row);
    while (heightOfRow(lines, box) > Math.min(left, rowHeightLimit)) {
      const count = linesThatFit(lines, Math.min(left, rowHeightLimit), box);
      const [piece = ""] = count === 0 ? [] : splitToFit(text, box, count);
      if (piece !== "") place(row, piece);
      text = text.slice(piece.length);
      lines = lineCount(text, box);
      if (piece === "" || heightOfRow(lines, box) > left) turn();
    }
    place(row, text);
  });
  return placed;
}

const boxOf = ({ style }: PublishedRow): TextBox => ({
  columnWidth: publishedWidths.text,
  fontSize: cellStyles[style].size,
});

const linesOf = remembered((row: PublishedRow): number => lineCount(row.text, boxOf(row)));

/** Excel's rows are whole pixels high. */
const pixel = 0.75;
const spacing = 2;

const heightOfRow = (lines: number, box: TextBox): number =>
  Math.ceil((linesHeight(lines, box) + spacing) / pixel) * pixel;

/** How many of the lines go on this page: neither here nor on the next one stands a single one. */
function linesThatFit(total: number, room: number, box: TextBox): number {
  let count = total - fewestLines;
  while (count >= fewestLines && heightOfRow(count, box) > room) count--;
  return count >= fewestLines ? count : 0;
}

/** The headings from `first` on, and the least of what follows that may stand with them. */
function heightTogether(rows: readonly PublishedRow[], first: number): number {
  let height = 0;
  for (let index = first; index < rows.length; index++) {
    const row = rows[index];
    if (row === undefined) break;
    const lines = linesOf(row);
    height += heightOfRow(row.leadsOn || lines < 2 * fewestLines ? lines : fewestLines, boxOf(row));
    if (!row.leadsOn) break;
  }
  return height;
}
