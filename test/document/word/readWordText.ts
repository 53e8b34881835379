import type { Omission, SourceDocument } from "../../../src/document/document";
import { readWord } from "../../../src/document/word/readWord";
import { shownText } from "../../../src/document/shownText";
import { Parts } from "../../../src/file/package/parts";
import { unzip } from "../../../src/file/package/unzip";
import { wordFile, type WordParts } from "./wordFile";

export const readParts = async (parts: WordParts): Promise<SourceDocument> =>
  readWord(new Parts(await unzip(await wordFile(parts))), "word/document.xml");

/** What a reader sees of a document, a line a paragraph; tables as rows of cells. */
export async function seen(parts: WordParts): Promise<(string | string[][])[]> {
  const { blocks } = await readParts(parts);
  return blocks.map((block) =>
    block.kind === "paragraph" ? shownText(block) : block.rows.map((row) => row.map(({ text }) => text)),
  );
}

/** How often each kind of thing is told to be left out. */
export async function leftOut(parts: WordParts): Promise<Partial<Record<Omission["kind"], number>>> {
  const { omitted } = await readParts(parts);
  return Object.fromEntries(omitted.map(({ kind, count }) => [kind, count]));
}
