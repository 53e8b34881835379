import type { Paragraph } from "./document";

/** What a reader sees of a paragraph: its number and its text. */
export const shownText = ({ number, text }: Paragraph): string =>
  [number, text].filter((part) => part !== "").join(" ");
