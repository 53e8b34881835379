import type { Block, SourceDocument } from "./document";

/** Whether anything but white space stands in a document. */
export const hasText = ({ blocks }: SourceDocument): boolean => blocks.some(blockHasText);

const blockHasText = (block: Block): boolean =>
  block.kind === "paragraph" ? isWritten(block) : block.rows.some((row) => row.some(isWritten));

const isWritten = ({ text }: { text: string }): boolean => text.trim() !== "";
