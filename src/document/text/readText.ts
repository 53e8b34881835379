import type { Block, Paragraph, SourceDocument, Table } from "../document";
import { readDelimitedRow, type DelimitedRow } from "./delimitedRow";
import { isMarkdownRow, isMarkdownRule, readMarkdownRow } from "./markdownRow";
import { readSeparatedRows } from "./separatedRows";

/** A plain text, with "\n" for its line ends (decodeText.ts), as a document: a paragraph a line, blank ones too, and a table where cells are parted by tabs, as in CSV or as in Markdown. */
export function readText(text: string): SourceDocument {
  const found = readSeparatedRows(text);
  const blocks = found === null ? readBlocks(text) : [tableOf(found.rows, found.written)];
  return { blocks, omitted: [] };
}

function readBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let position = 0;
  while (position <= text.length) {
    const end = lineEnd(text, position);
    const line = text.slice(position, end);
    const found = mayBeRow(line)
      ? (readTabbedRows(text, position) ?? readMarkdownRows(text, position))
      : null;
    if (found === null) {
      blocks.push(paragraphOf(line));
      position = end + 1;
    } else {
      blocks.push(...found.blocks);
      position = found.next;
    }
  }
  return blocks;
}

const mayBeRow = (line: string): boolean =>
  line.includes("\t") || line.startsWith('"') || isMarkdownRow(line);

interface FoundBlocks {
  blocks: Block[];
  next: number;
}

/** Lines with tabs, one below the other; a table if any of them has two cells. */
function readTabbedRows(text: string, start: number): FoundBlocks | null {
  const rows: string[][] = [];
  const written: string[] = [];
  let next = start;
  let blanks = 0;
  let end = start;
  while (next <= text.length) {
    const line = text.slice(next, lineEnd(text, next));
    const isBlank = rows.length > 0 && line.trim() === "" && !line.includes("\t");
    const row = isBlank ? { cells: [line], next: next + line.length + 1 } : rowAt(text, next, line);
    if (row === null) break;
    rows.push(row.cells);
    written.push(text.slice(next, row.next - 1));
    next = row.next;
    blanks = isBlank ? blanks + 1 : 0;
    if (!isBlank) end = next;
  }
  if (rows.length === 0) return null;
  const count = rows.length - blanks;
  if (rows.some(hasTwoCells)) return { blocks: [tableOf(rows.slice(0, count), written)], next: end };
  return {
    blocks: text
      .slice(start, end - 1)
      .split("\n")
      .map(paragraphOf),
    next: end,
  };
}

/** A line with tabs; or one whose first cell, in quotation marks, goes on below and has others behind it. */
function rowAt(text: string, start: number, line: string): DelimitedRow | null {
  if (!line.includes("\t") && !line.startsWith('"')) return null;
  const row = readDelimitedRow(text, start, "\t");
  return row.cells.length > 1 ? row : null;
}

const hasTwoCells = (cells: readonly string[]): boolean =>
  cells.filter((cell) => cell.trim() !== "").length > 1;

/** A row of names, a rule and the rows below it. */
function readMarkdownRows(text: string, start: number): FoundBlocks | null {
  const line = text.slice(start, lineEnd(text, start));
  if (!isMarkdownRow(line)) return null;
  const second = start + line.length + 1;
  if (!isMarkdownRule(text.slice(second, lineEnd(text, second)))) return null;
  const rows: string[][] = [];
  const written: string[] = [];
  let next = start;
  while (next <= text.length) {
    const row = text.slice(next, lineEnd(text, next));
    if (!isMarkdownRow(row)) break;
    rows.push(readMarkdownRow(row));
    written.push(row);
    next += row.length + 1;
  }
  return { blocks: [tableOf(rows, written)], next };
}

const tableOf = (rows: readonly (readonly string[])[], written: readonly string[]): Table => ({
  kind: "table",
  rows: rows.map((cells) => cells.map((text, column) => ({ column, rowSpan: 1, columnSpan: 1, text }))),
  written: rows.map((_, index) => written[index] ?? ""),
});

const leadingSpace = /^[ \t\u3000]+/;

function paragraphOf(text: string): Paragraph {
  return { kind: "paragraph", text, number: "", headingLevel: 0, indent: indentOf(text), isBold: false };
}

/** A tab or a full-width space is a step, two spaces are one. */
function indentOf(text: string): number {
  const space = leadingSpace.exec(text)?.[0] ?? "";
  const halves = space.replace(/[^ ]/g, "  ").length;
  return Math.floor(halves / 2);
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf("\n", start);
  return end < 0 ? text.length : end;
}
