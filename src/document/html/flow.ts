import type { Block, Omission, Paragraph } from "../document";
import { addSpaced, trimmedEnd } from "./whiteSpace";

/** How a paragraph looks where it begins. */
export interface Look {
  headingLevel: number;
  indent: number;
}

/** What is gathered while the nodes are gone through: blocks that are whole, and the paragraph that is being written. */
export interface Flow {
  blocks: Block[];
  omitted: Map<Omission["kind"], number>;
  /** null between paragraphs. */
  open: OpenParagraph | null;
}

interface OpenParagraph extends Look {
  number: string;
  text: string;
  boldLength: number;
  plainLength: number;
}

export const newFlow = (omitted: Flow["omitted"]): Flow => ({ blocks: [], omitted, open: null });

export function leaveOut({ omitted }: Flow, kind: Omission["kind"]): void {
  omitted.set(kind, (omitted.get(kind) ?? 0) + 1);
}

/** Ends the paragraph before, and begins one. */
export function openParagraph(flow: Flow, look: Look, number = ""): void {
  closeParagraph(flow);
  flow.open = { ...look, number, text: "", boldLength: 0, plainLength: 0 };
}

/** @param keepsBlank whether a paragraph without text stays, as a blank line. */
export function closeParagraph(flow: Flow, keepsBlank = false): void {
  const { open } = flow;
  flow.open = null;
  if (open === null) return;
  const text = trimmedEnd(open.text);
  if (text === "" && open.number === "" && !keepsBlank) return;
  const { number, headingLevel, indent, boldLength, plainLength } = open;
  const isBold = boldLength > 0 && plainLength === 0;
  const paragraph: Paragraph = { kind: "paragraph", text, number, headingLevel, indent, isBold };
  flow.blocks.push(paragraph);
}

/** Adds text as it stands in the HTML to the paragraph, which begins where there is none. */
export function addText(flow: Flow, text: string, isBold: boolean, isPreformatted: boolean): void {
  if (flow.open === null) {
    if (text.trim() === "") return;
    openParagraph(flow, { headingLevel: 0, indent: 0 });
  }
  const { open } = flow;
  if (open === null) return;
  const before = open.text;
  open.text = isPreformatted ? before + text : addSpaced(before, text);
  const length = text.trim().length;
  if (isBold) open.boldLength += length;
  else open.plainLength += length;
}

/** What Word counts for a paragraph of a list, which it puts before the text. */
export function setNumber(flow: Flow, number: string): void {
  if (flow.open === null) openParagraph(flow, { headingLevel: 0, indent: 0 });
  if (flow.open !== null) flow.open.number = number;
}
