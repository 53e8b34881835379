import type { Area, Sheet, Workbook } from "./model/workbook";
import { isOrigin, type Origin } from "./package/origin";
import { parsePart, readRelationships, relationshipId } from "./package/relationships";
import { parseAreas } from "./sheet/address";
import type { XmlElement } from "./xml/xml";
import { childNamed, childrenNamed, descendantsNamed, textOf } from "./xml/xmlTree";

/** What a sheet's file holds beside its cells. The model does not change it; saving keeps it as it was. */
export interface Attachments {
  /** Cells with comments that can be answered. */
  comments: Area[];
  /** Cells with notes, which were called comments once. */
  notes: Area[];
  merged: Area[];
  /** Pictures and shapes. */
  shapes: number;
  charts: number;
}

/** What the file says about itself. */
export interface DocumentProperties {
  author: string;
  lastAuthor: string;
  manager: string;
  company: string;
}

const none: Attachments = { comments: [], notes: [], merged: [], shapes: 0, charts: 0 };

export function attachmentsOf({ origin }: Workbook, { id }: Sheet): Attachments {
  const source = isOrigin(origin) ? origin.sheets.get(id) : undefined;
  if (source === undefined || !isOrigin(origin)) return none;
  const roots = (kind: string): XmlElement[] => relatedRoots(origin, source.part, kind);
  const drawings = roots("drawing");
  const among = (name: string): XmlElement[] => drawings.flatMap((root) => descendantsNamed(root, name));
  return {
    comments: roots("threadedComment").flatMap(commentAreas),
    notes: roots("comments").flatMap(noteAreas),
    merged: childrenNamed(childNamed(source.root, "mergeCells"), "mergeCell").flatMap(areaOf),
    shapes: ["pic", "sp", "cxnSp"].flatMap(among).length,
    charts: among("graphicFrame").length,
  };
}

/** Cells with notes, of the whole workbook. */
export const notesIn = (workbook: Workbook): { sheetId: string; row: number; column: number }[] =>
  workbook.sheets.flatMap((sheet) =>
    attachmentsOf(workbook, sheet).notes.map(({ row, column }) => ({ sheetId: sheet.id, row, column })),
  );

export function documentProperties({ origin }: Workbook): DocumentProperties {
  const told = (kind: string, name: string): string => {
    const [root] = isOrigin(origin) ? relatedRoots(origin, "", kind) : [];
    return root === undefined ? "" : textOf(descendantsNamed(root, name)[0]);
  };
  return {
    author: told("core-properties", "creator"),
    lastAuthor: told("core-properties", "lastModifiedBy"),
    manager: told("extended-properties", "Manager"),
    company: told("extended-properties", "Company"),
  };
}

/** Names of the sheets that hold a chart and no cells, or a dialogue of old; the model does not hold them. */
export function chartSheets({ origin }: Workbook): string[] {
  if (!isOrigin(origin)) return [];
  const kinds = new Map(
    readRelationships(origin.parts, origin.workbookPart).map(({ id, kind }) => [id, kind]),
  );
  return childrenNamed(childNamed(origin.workbook, "sheets"), "sheet")
    .filter((entry) => kinds.get(relationshipId(entry) ?? "") !== "worksheet")
    .map(({ attributes }) => attributes.name ?? "");
}

/** Parts of a kind that a part refers to; "" is the package itself. */
export function relatedRoots({ parts }: Origin, part: string, kind: string): XmlElement[] {
  return readRelationships(parts, part).flatMap((relationship) => {
    const bytes = relationship.kind === kind ? parts.get(relationship.target) : undefined;
    return bytes === undefined ? [] : [parsePart(bytes)];
  });
}

const areaOf = ({ attributes }: XmlElement): Area[] => parseAreas(attributes.ref ?? "");

/** Answers stand in the cell of what they answer. */
const commentAreas = (root: XmlElement): Area[] =>
  descendantsNamed(root, "threadedComment")
    .filter(({ attributes }) => attributes.parentId === undefined)
    .flatMap(areaOf);

/** A comment has a note of its own for applications that know no comments, by an author of this beginning. */
const standIn = "tc=";

/** Whether a note among those of `root` only stands for a comment. */
export function isStandIn(root: XmlElement, { attributes }: XmlElement): boolean {
  const author = descendantsNamed(root, "author")[Number(attributes.authorId)];
  return author !== undefined && textOf(author).startsWith(standIn);
}

const noteAreas = (root: XmlElement): Area[] =>
  descendantsNamed(root, "comment")
    .filter((note) => !isStandIn(root, note))
    .flatMap(areaOf);
