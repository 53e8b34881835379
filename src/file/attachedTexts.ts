import { isStandIn, relatedRoots } from "./attachments";
import type { Sheet, Workbook } from "./model/workbook";
import { isOrigin } from "./package/origin";
import { parseCell } from "./sheet/address";
import type { XmlElement } from "./xml/xml";
import { descendantsNamed, elementsOf, textOf } from "./xml/xmlTree";

/** A text that lies over a sheet: a note, a comment or an answer to one, a text box. */
export interface AttachedText {
  /** Zero-based, of the cell that it belongs to or begins over. */
  row: number;
  column: number;
  text: string;
}

/** The texts that lie over a sheet, as its file has them. */
export function attachedTexts({ origin }: Workbook, { id }: Sheet): AttachedText[] {
  const source = isOrigin(origin) ? origin.sheets.get(id) : undefined;
  if (source === undefined || !isOrigin(origin)) return [];
  const roots = (kind: string): XmlElement[] => relatedRoots(origin, source.part, kind);
  return [
    ...roots("threadedComment").flatMap((root) => descendantsNamed(root, "threadedComment").map(commentText)),
    ...roots("comments").flatMap(noteTexts),
    ...roots("drawing").flatMap((root) => elementsOf(root).flatMap(boxText)),
  ].filter(({ text }) => text.trim() !== "");
}

const commentText = (comment: XmlElement): AttachedText => ({
  ...parseCell(comment.attributes.ref ?? ""),
  text: descendantsNamed(comment, "text").map(textOf).join(""),
});

const noteTexts = (root: XmlElement): AttachedText[] =>
  descendantsNamed(root, "comment")
    .filter((note) => !isStandIn(root, note))
    .map((note) => ({
      ...parseCell(note.attributes.ref ?? ""),
      text: descendantsNamed(note, "t").map(textOf).join(""),
    }));

/** What is written in the shapes of an anchor, a paragraph a line; charts and pictures hold no paragraphs. */
function boxText(anchor: XmlElement): AttachedText[] {
  const [from] = descendantsNamed(anchor, "from");
  const at = (name: string): number => Number(from && textOf(descendantsNamed(from, name)[0])) || 0;
  const lines = descendantsNamed(anchor, "p").map((line) => descendantsNamed(line, "t").map(textOf).join(""));
  return [{ row: at("row"), column: at("col"), text: lines.join("\n") }];
}
