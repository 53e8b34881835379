import type { Omission } from "../document";
import { attributeOf, textOf, type HtmlNode } from "./htmlNode";
import { isHidden, styleOf } from "./inlineStyle";

/** Elements that show nothing as text. Readings (`rt`) stand above the words that are read. */
const silent = ["head", "script", "style", "template", "noscript", "title", "rt", "rp", "col", "colgroup"];
const pictures = ["img", "svg", "canvas", "picture", "video"];
const others = ["iframe", "object", "embed", "audio"];
/** Where Word puts what does not stand in the text itself. */
const apart = ["footnote-list", "endnote-list", "comment-list", "header", "footer"];

/** What an element is of that is left out and told; `null` for what is read. */
export function omissionOf(node: HtmlNode, tag: string): Omission["kind"] | null {
  if (pictures.includes(tag)) return "image";
  if (others.includes(tag)) return "other";
  if (tag === "math") return "formula";
  if (tag === "del") return "deletedText";
  if (styleOf(node, "mso-footnote-id") !== "" || styleOf(node, "mso-endnote-id") !== "") return "footnote";
  if (/\bmsocomanchor\b/i.test(attributeOf(node, "class"))) return "comment";
  return isHidden(node) && textOf(node).trim() !== "" && !silent.includes(tag) ? "hiddenText" : null;
}

/** Whether an element shows nothing, and nobody misses it. */
export const isNothing = (node: HtmlNode, tag: string): boolean =>
  silent.includes(tag) || isHidden(node) || apart.includes(styleOf(node, "mso-element"));
