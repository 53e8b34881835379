import type { SourceDocument, TableCell } from "../../document/document";
import { DocumentError } from "../../document/documentError";
import { documentKind } from "../../document/documentKind";
import { shownText } from "../../document/shownText";
import { loadPart } from "../loadPart";

/** A file that a person chose as the plan. */
export interface PlanFile {
  bytes: Uint8Array;
  name: string;
  /** Names of the sheets to read, of a workbook; all that are visible where there are none. */
  sheets?: readonly string[];
}

/**
 * The text of a file: the bytes of a text file as they are; of a Word document or a workbook, whose readers are loaded only now, the lines
 * of its paragraphs and its tables' rows with tabs between their cells, as the clipboard has them.
 * @throws DocumentError when it cannot be read. @throws NotLoadedError when the reader does not arrive.
 */
export async function fileText({ bytes, name, sheets = [] }: PlanFile): Promise<string | Uint8Array> {
  if (documentKind(bytes, name) === "text") {
    if (sheets.length > 0) throw new DocumentError("noSheets");
    return bytes;
  }
  const { readDocument } = await loadPart(import("../../document/readDocument"));
  return textOf(await readDocument(bytes, sheets));
}

const textOf = ({ blocks }: SourceDocument): string =>
  blocks
    .map((block) => (block.kind === "table" ? rowTexts(block.rows).join("\n") : oneCell(shownText(block))))
    .join("\n");

/** A tab would part a line into cells. */
const oneCell = (text: string): string => text.replaceAll("\t", "　");

/** Rows of as many cells as the table is wide; a cell that goes over several rows stands in each of them. */
function rowTexts(rows: readonly (readonly TableCell[])[]): string[] {
  const width = Math.max(0, ...rows.flat().map(({ column, columnSpan }) => column + columnSpan));
  const texts = rows.map(() => Array.from({ length: width }, () => ""));
  for (const [index, row] of rows.entries())
    for (const { column, rowSpan, text } of row)
      for (const covered of texts.slice(index, index + rowSpan)) covered[column] = quoted(text);
  return texts.map((cells) => cells.join("\t"));
}

const quoted = (text: string): string => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
