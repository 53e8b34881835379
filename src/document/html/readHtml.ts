import type { Omission, SourceDocument } from "../document";
import type { HtmlNode } from "./htmlNode";
import { readNodes } from "./readNodes";

/**
 * Reads HTML as Word, Excel and browsers put it on the clipboard.
 * @param root the document as `DOMParser` gives it.
 */
export function readHtml(root: HtmlNode): SourceDocument {
  const omitted = new Map<Omission["kind"], number>();
  const blocks = readNodes([root], omitted);
  return { blocks, omitted: [...omitted].map(([kind, count]) => ({ kind, count })) };
}
