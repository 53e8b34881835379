/**
 * A document as what a reader sees of it, whatever it came from: plain text, a clipboard's HTML, .docx, .xlsx, .csv or selected cells.
 * Texts keep their line breaks as "\n"; nothing is folded.
 */
export interface SourceDocument {
  blocks: Block[];
  /** What the source holds and the blocks do not. */
  omitted: Omission[];
}

export type Block = Paragraph | Table;

export interface Paragraph {
  kind: "paragraph";
  text: string;
  /** The number that the reader sees before the text, as written by the program ("第１章", "1-2", "イ"); "" where the text has its number in itself or none. */
  number: string;
  /** Level of a heading, from 1; 0 for what is no heading. */
  headingLevel: number;
  /** Steps of indentation, from 0. */
  indent: number;
  isBold: boolean;
}

export interface Table {
  kind: "table";
  /** Rows of cells from left to right; a cell that spans is given once, at its first row and column, and leaves out what it covers. */
  rows: TableCell[][];
  /** How each row stands in a plain text, with what parts its cells; absent where the document is none. */
  written?: string[];
}

export interface TableCell {
  /** Column that the cell begins in, from 0. */
  column: number;
  rowSpan: number;
  columnSpan: number;
  /** Paragraphs of the cell are parted by "\n". */
  text: string;
}

/** Something left out of the blocks, and how often. */
export interface Omission {
  kind: "footnote" | "comment" | "image" | "hiddenText" | "deletedText" | "hiddenSheet" | "formula" | "other";
  count: number;
}
