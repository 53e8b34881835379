import type { Block } from "./document";
import { shownText } from "./shownText";

/** What a cell shows that holds paragraphs and tables; the rows of a table inside of it are lines. */
export const cellText = (blocks: readonly Block[]): string =>
  blocks
    .map((block) =>
      block.kind === "paragraph"
        ? shownText(block)
        : block.rows.map((row) => row.map(({ text }) => text).join("\t")).join("\n"),
    )
    .join("\n")
    .replace(/\n+$/, "");
