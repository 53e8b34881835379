import { formFontSize } from "./cellStyles";
import { em } from "./characters";
import { lineStarts } from "./lineBreaks";

/** Excel's tallest row, in points. */
export const rowHeightLimit = 409;

/** Points by which Excel may make a row lower than it was told, in whole pixels. */
export const heightRounding = 1.5;

const pixelsPerColumnUnit = 7;
const columnPadding = 5;

/** Width of a column of so many characters. */
export const columnPixels = (characters: number): number => characters * pixelsPerColumnUnit + columnPadding;

/** 游ゴシック is the tallest of the usual fonts; others need less. */
const lineHeightPerPoint = 1.7;
/** On the screen Excel rounds every character to whole pixels: one of 14.67 is 15 wide. */
const reserve = 1.03;
const cellPadding = 4;
/** In UTF-16 units; a family of emoji takes 11. */
const longestCharacter = 40;

/** Where a text is laid out: column width in characters of the standard font, font size in points. */
export interface TextBox {
  columnWidth: number;
  fontSize: number;
}

export const lineHeight = (fontSize: number): number => fontSize * lineHeightPerPoint;

/** Width of a line in 64ths of an em. */
const lineWidth = ({ columnWidth, fontSize }: TextBox): number =>
  (columnWidth * pixelsPerColumnUnit * em) / (((fontSize * 96) / 72) * reserve);

/** How many printed lines a text takes. */
export const lineCount = (text: string, box: TextBox): number => lineStarts(text, lineWidth(box)).length;

/** Points a text needs; may be over `rowHeightLimit`. */
export const textHeight = (text: string, box: TextBox): number => linesHeight(lineCount(text, box), box);

/** Points that so many lines take. */
export const linesHeight = (lines: number, { fontSize }: TextBox): number =>
  lines * lineHeight(fontSize) + cellPadding;

/** Height of a row that shows all of its texts, as far as Excel lets a row grow. */
export function rowHeight(
  cells: readonly { text: string; columnWidth: number; fontSize?: number }[],
  minimum = lineHeight(formFontSize) + cellPadding,
): number {
  const needed = cells.map(({ text, columnWidth, fontSize = formFontSize }) =>
    textHeight(text, { columnWidth, fontSize }),
  );
  return Math.min(rowHeightLimit, Math.max(minimum, ...needed));
}

/** Whether a text prints whole in one row. */
export const fitsInOneRow = (text: string, box: TextBox): boolean =>
  lineStarts(text, lineWidth(box), 0, linesOfARow(box) + 1).length <= linesOfARow(box);

/** The most lines that print in one row. */
const linesOfARow = ({ fontSize }: TextBox): number =>
  Math.floor((rowHeightLimit - cellPadding) / lineHeight(fontSize));

/**
 * Cuts a text into pieces of whole lines, each of which prints whole in one row or, where `mostLines` is given, in as many lines. Put
 * together again without anything between them, the pieces are exactly the text: a line feed at a cut stays at the end of the
 * piece before it, where it takes no line. Cuts fall after a line feed, else after a sentence, else at the end of a printed line;
 * every piece but the last fills at least half of its lines.
 */
export function splitToFit(text: string, box: TextBox, mostLines = linesOfARow(box)): string[] {
  const most = Math.max(1, Math.min(mostLines, linesOfARow(box)));
  const pieces: string[] = [];
  let start = 0;
  for (;;) {
    const starts = lineStarts(text, lineWidth(box), start, most + 1);
    const end = starts[most];
    if (end === undefined) return [...pieces, text.slice(start)];
    const cut = bestCut(text, starts[Math.floor(most / 2)] ?? start, end);
    pieces.push(text.slice(start, cut));
    start = cut;
  }
}

/** Where to cut in the lines from `from` to `end`, the end of a printed line. */
function bestCut(text: string, from: number, end: number): number {
  const lines = text.slice(from, end);
  const afterLineFeed = lines.lastIndexOf("\n") + 1;
  if (afterLineFeed > 0) return from + afterLineFeed;
  const sentences = /^.*。[」』）)]*/s.exec(lines)?.[0].length ?? 0;
  return sentences > 0 ? from + sentences : characterStart(text, from, end);
}

let segmenter: Intl.Segmenter | undefined;

/** The last place at or before `end` that is not inside a character as a reader knows it. */
function characterStart(text: string, from: number, end: number): number {
  segmenter ??= new Intl.Segmenter("ja", { granularity: "grapheme" });
  const near = Math.max(from, end - longestCharacter);
  const character = segmenter.segment(text.slice(near, end + 2)).containing(end - near);
  const offset = near + (character?.index ?? 0);
  return offset > from ? offset : end;
}
