import { isStandIn, relatedRoots } from "./attachments";
import type { Sheet, Workbook } from "./model/workbook";
import { isOrigin } from "./package/origin";
import { parseCell } from "./sheet/address";
import type { XmlElement } from "./xml/xml";
import { descendantsNamed, elementsOf, textOf } from "./xml/xmlTree";

export type Drawing = "picture" | "chart" | "shape";

/** What lies over a sheet: a note, a comment or an answer to one, a text box, a drawing. */
export interface AttachedText {
  /** Zero-based, of the cell that it belongs to or begins over. */
  row: number;
  column: number;
  /** "" for a drawing without one. */
  text: string;
  /** `null` for what is only text, as a text box is. */
  drawing: Drawing | null;
}

/** The texts and drawings that lie over a sheet, as its file has them. */
export function attachedTexts({ origin }: Workbook, { id }: Sheet): AttachedText[] {
  const source = isOrigin(origin) ? origin.sheets.get(id) : undefined;
  if (source === undefined || !isOrigin(origin)) return [];
  const roots = (kind: string): XmlElement[] => relatedRoots(origin, source.part, kind);
  return [
    ...roots("threadedComment").flatMap((root) => descendantsNamed(root, "threadedComment").map(commentText)),
    ...roots("comments").flatMap(noteTexts),
    ...roots("drawing").flatMap((root) => elementsOf(root).map(drawnText)),
  ].filter(({ text, drawing }) => text.trim() !== "" || drawing !== null);
}

const commentText = (comment: XmlElement): AttachedText => ({
  ...parseCell(comment.attributes.ref ?? ""),
  text: descendantsNamed(comment, "text").map(textOf).join(""),
  drawing: null,
});

const noteTexts = (root: XmlElement): AttachedText[] =>
  descendantsNamed(root, "comment")
    .filter((note) => !isStandIn(root, note))
    .map((note) => ({
      ...parseCell(note.attributes.ref ?? ""),
      text: descendantsNamed(note, "t").map(textOf).join(""),
      drawing: null,
    }));

/** What an anchor holds: the text of its shapes, a paragraph a line, and what is drawn. Only a shape with a text is nothing but that. */
function drawnText(anchor: XmlElement): AttachedText {
  const [from] = descendantsNamed(anchor, "from");
  const at = (name: string): number => Number(from && textOf(descendantsNamed(from, name)[0])) || 0;
  const lines = descendantsNamed(anchor, "p").map((line) => descendantsNamed(line, "t").map(textOf).join(""));
  const text = lines.join("\n");
  const holds = (name: string): boolean => descendantsNamed(anchor, name).length > 0;
  const drawing = holds("pic")
    ? "picture"
    : holds("graphicFrame")
      ? "chart"
      : text.trim() === ""
        ? "shape"
        : null;
  return { row: at("row"), column: at("col"), text, drawing };
}
