import type { Block } from "../document";
import { fontSign } from "../fontSigns";
import {
  addText,
  closeParagraph,
  leaveOut,
  newFlow,
  openParagraph,
  setNumber,
  type Flow,
  type Look,
} from "./flow";
import { childrenOf, isElement, isText, tagOf, textOf, type HtmlNode } from "./htmlNode";
import { boldnessOf, stepsOf, styleOf } from "./inlineStyle";
import { listMarkers } from "./listMarker";
import { readTable } from "./readTable";
import { isNothing, omissionOf } from "./unseen";

/** What holds for a node because of the elements around it. */
interface Around {
  isBold: boolean;
  isPreformatted: boolean;
  /** Lists inside each other. */
  listDepth: number;
  /** Mark of the item of a list that begins here. */
  marker: string;
  /** Family of the font; "" where nothing is said. */
  font: string;
}

const outermost: Around = { isBold: false, isPreformatted: false, listDepth: 0, marker: "", font: "" };
const paragraphTags = ["p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "pre"];
const blockTags =
  "address article aside blockquote body caption center details div dl fieldset figcaption figure footer form header hr html main menu nav ol section summary ul".split(
    " ",
  );

/** Reads nodes into blocks. */
export function readNodes(nodes: readonly HtmlNode[], omitted: Flow["omitted"]): Block[] {
  const flow = newFlow(omitted);
  for (const node of nodes) readNode(node, outermost, flow);
  closeParagraph(flow);
  return flow.blocks;
}

function readNode(node: HtmlNode, around: Around, flow: Flow): void {
  if (isText(node)) addText(flow, node.nodeValue ?? "", around.isBold, around.isPreformatted);
  else if (isElement(node)) readSeen(node, tagOf(node), around, flow);
  else readChildren(node, around, flow);
}

function readSeen(node: HtmlNode, tag: string, around: Around, flow: Flow): void {
  const omission = omissionOf(node, tag);
  if (omission !== null) leaveOut(flow, omission);
  else if (styleOf(node, "mso-list") === "ignore") setNumber(flow, listNumber(textOf(node), around.font));
  else if (tag === "br") addText(flow, "\n", around.isBold, true);
  else if (tag === "table") {
    closeParagraph(flow);
    flow.blocks.push(...readTable(node, (nodes) => readNodes(nodes, flow.omitted), flow));
  } else if (!isNothing(node, tag)) readElement(node, tag, lookingLike(node, tag, around), flow);
}

function lookingLike(node: HtmlNode, tag: string, around: Around): Around {
  const isBold = boldnessOf(node, tag) ?? around.isBold;
  const keepsSpace = tag === "pre" || styleOf(node, "white-space").startsWith("pre");
  const [family = ""] = styleOf(node, "font-family").split(",");
  const font = family.replace(/["']/g, "").trim() || around.font;
  return { ...around, isBold, isPreformatted: around.isPreformatted || keepsSpace, font };
}

/** Bullets are letters in fonts of signs. */
function listNumber(written: string, font: string): string {
  const number = written.trim();
  return number.length === 1 ? (fontSign(number.charCodeAt(0), font) ?? number) : number;
}

function readElement(node: HtmlNode, tag: string, around: Around, flow: Flow): void {
  if (paragraphTags.includes(tag)) {
    openParagraph(flow, lookOf(node, tag, around), around.marker);
    readChildren(node, { ...around, marker: "" }, flow);
    closeParagraph(flow, tag !== "li");
  } else if (tag === "ol" || tag === "ul") readList(node, around, flow);
  else if (blockTags.includes(tag)) {
    closeParagraph(flow);
    readChildren(node, around, flow);
    closeParagraph(flow);
  } else readChildren(node, around, flow);
}

function readChildren(node: HtmlNode, around: Around, flow: Flow): void {
  for (const child of childrenOf(node)) readNode(child, around, flow);
}

function readList(list: HtmlNode, around: Around, flow: Flow): void {
  const markers = listMarkers(list);
  closeParagraph(flow);
  for (const child of childrenOf(list)) {
    const marker = tagOf(child) === "li" ? (markers.shift() ?? "") : "";
    readNode(child, { ...around, listDepth: around.listDepth + 1, marker }, flow);
  }
}

function lookOf(node: HtmlNode, tag: string, { listDepth }: Around): Look {
  const level = /^h([1-6])$/.exec(tag)?.[1] ?? styleOf(node, "mso-outline-level");
  const left = stepsOf(styleOf(node, "margin-left")) + Math.min(0, stepsOf(styleOf(node, "text-indent")));
  return {
    headingLevel: /^[1-9]$/.test(level) ? Number(level) : 0,
    indent: Math.max(0, Math.round(left)) + Math.max(0, listDepth - 1),
  };
}
