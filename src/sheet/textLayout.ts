import { standardFontSize } from "./cellStyles";

/** Excel's tallest row, in points. */
export const rowHeightLimit = 409;

/** Excel's longest text in a cell, in UTF-16 units. */
export const cellTextLimit = 32_767;

/** Excel's most line feeds in a cell. */
export const lineFeedLimit = 253;

const pixelsPerColumnUnit = 7;
/** 游ゴシック is the tallest of the usual fonts; others need less. */
const lineHeightPerPoint = 1.7;
/** Japanese line breaking moves characters to the next line (禁則). */
const reserve = 1.05;
const cellPadding = 4;

const isHalfWidth = (code: number): boolean =>
  (code >= 0x20 && code <= 0x7e) || (code >= 0xff61 && code <= 0xff9f);

/** Where a text is laid out: column width in characters of the standard font, font size in points. */
export interface TextBox {
  columnWidth: number;
  fontSize: number;
}

export const lineHeight = (fontSize: number): number => fontSize * lineHeightPerPoint;

const charactersPerLine = ({ columnWidth, fontSize }: TextBox): number =>
  Math.max(1, Math.floor((columnWidth * pixelsPerColumnUnit) / ((fontSize * 96) / 72)));

/** Width of a paragraph in full-width characters; half-width ones count a half. */
function textWidth(paragraph: string): number {
  let halves = 0;
  for (let index = 0; index < paragraph.length; index++)
    halves += isHalfWidth(paragraph.charCodeAt(index)) ? 1 : 2;
  return halves / 2;
}

/** How many printed lines a text takes. */
function lineCount(text: string, box: TextBox): number {
  const perLine = charactersPerLine(box);
  return text
    .split("\n")
    .reduce(
      (lines, paragraph) => lines + Math.max(1, Math.ceil((textWidth(paragraph) * reserve) / perLine)),
      0,
    );
}

/** Points a text needs; may be over `rowHeightLimit`. */
export const textHeight = (text: string, box: TextBox): number => linesHeight(lineCount(text, box), box);

const linesHeight = (lines: number, { fontSize }: TextBox): number =>
  lines * lineHeight(fontSize) + cellPadding;

/** Height of a row that shows all of its texts, as far as Excel lets a row grow. */
export function rowHeight(
  cells: readonly { text: string; columnWidth: number; fontSize?: number }[],
  minimum = lineHeight(standardFontSize) + cellPadding,
): number {
  const needed = cells.map(({ text, columnWidth, fontSize = standardFontSize }) =>
    textHeight(text, { columnWidth, fontSize }),
  );
  return Math.min(rowHeightLimit, Math.max(minimum, ...needed));
}

/** Whether Excel can hold a text in one cell at all. */
export function fitsInACell(text: string): boolean {
  return text.length <= cellTextLimit && text.split("\n").length - 1 <= lineFeedLimit;
}

/** Whether a text prints whole in one row. Most texts do even if all of their characters were full-width ones. */
export function fitsInOneRow(text: string, box: TextBox): boolean {
  const paragraphs = text.split("\n").length;
  const mostLines = paragraphs + Math.ceil((text.length * reserve) / charactersPerLine(box));
  return linesHeight(mostLines, box) <= rowHeightLimit || textHeight(text, box) <= rowHeightLimit;
}

/**
 * Cuts a text into pieces that each print whole in one row. Put together again without anything between them, the pieces
 * are exactly the text. Cuts fall after a line feed, else after a sentence, else at the end of a printed line.
 */
export function splitToFit(text: string, box: TextBox): string[] {
  if (fitsInOneRow(text, box)) return [text];
  const pieces: string[] = [];
  let piece = "";
  for (const part of splitAfterLineFeeds(text).flatMap((paragraph) => splitParagraph(paragraph, box))) {
    if (piece !== "" && !fitsInOneRow(piece + part, box)) {
      pieces.push(piece);
      piece = "";
    }
    piece += part;
  }
  pieces.push(piece);
  return pieces;
}

/** The printed lines of a text, each with its line feed: put together again they are the text. */
export const printedLines = (text: string, box: TextBox): string[] =>
  splitAfterLineFeeds(text).flatMap((paragraph) => splitAtLineEnds(paragraph, box));

/** Points that so many lines take. */
export const heightOfLines = (count: number, box: TextBox): number => linesHeight(count, box);

const splitAfterLineFeeds = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

function splitParagraph(paragraph: string, box: TextBox): string[] {
  if (fitsInOneRow(paragraph, box)) return [paragraph];
  return (paragraph.match(/[^。]*。[」』）)]*\n?|[^。]+$/g) ?? []).flatMap((sentence) =>
    fitsInOneRow(sentence, box) ? [sentence] : splitAtLineEnds(sentence, box),
  );
}

function splitAtLineEnds(sentence: string, box: TextBox): string[] {
  const perLine = charactersPerLine(box);
  const lines: string[] = [];
  let line = "";
  let width = 0;
  for (const { segment } of new Intl.Segmenter("ja", { granularity: "grapheme" }).segment(sentence)) {
    const segmentWidth = segment === "\n" ? 0 : textWidth(segment);
    if (line !== "" && width + segmentWidth > perLine) {
      lines.push(line);
      line = "";
      width = 0;
    }
    line += segment;
    width += segmentWidth;
  }
  lines.push(line);
  return lines;
}
