import type { SourceDocument, Table, TableCell } from "../../document/document";
import { mendText } from "../words/mendText";

/** A line of a document as a person sees it listed: a paragraph, or a row of a table. */
export interface SourceLine {
  text: string;
  /** Level of a heading of the document, from 1; 0 for none. */
  headingLevel: number;
  /** Steps of indentation. */
  indent: number;
  isBold: boolean;
  /** For a row of a table. */
  row: SourceRow | null;
}

export interface SourceRow {
  /** Which of the document's tables. */
  table: number;
  /** Texts by column; "" for what another cell covers. */
  cells: string[];
}

/** The lines of a document in order. A paragraph with line breaks is several lines, so is a table of one column. */
export function sourceLines({ blocks }: SourceDocument): SourceLine[] {
  const lines: SourceLine[] = [];
  blocks.forEach((block, index) => {
    if (block.kind === "table") {
      for (const line of isLayout(block) ? layoutLines(block) : rowsOf(block, index)) lines.push(line);
      return;
    }
    const { headingLevel, indent, isBold } = block;
    const text = block.number === "" ? block.text : `${block.number}\u3000${block.text}`;
    for (const part of partsOf(text, headingLevel > 0))
      lines.push({ text: mendText(part), headingLevel, indent, isBold, row: null });
  });
  return lines;
}

/** A heading is one line, however it was broken. */
function partsOf(text: string, isHeading: boolean): string[] {
  if (!text.includes("\n")) return [text];
  return isHeading ? [text.replaceAll("\n", "")] : text.split("\n");
}

/** A table of one column frames texts; it is no table of data. */
const isLayout = ({ rows }: Table): boolean => rows.every((cells) => cells.length <= 1);

const layoutLines = ({ rows }: Table): SourceLine[] =>
  rows.flatMap((cells) =>
    (cells[0]?.text ?? "")
      .split("\n")
      .map((text) => ({ text: mendText(text), headingLevel: 0, indent: 0, isBold: false, row: null })),
  );

const rowsOf = ({ rows, written }: Table, table: number): SourceLine[] =>
  rows.map((row, index) => {
    const cells = cellsByColumn(row);
    const text = mendText(written?.[index] ?? cells.join("\t"));
    return { text, headingLevel: 0, indent: 0, isBold: false, row: { table, cells } };
  });

function cellsByColumn(row: readonly TableCell[]): string[] {
  const last = row.at(-1);
  const cells = Array.from({ length: last === undefined ? 0 : last.column + last.columnSpan }, () => "");
  for (const { column, text } of row) cells[column] = mendText(text);
  return cells;
}
