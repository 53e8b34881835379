import type { CellHyperlink } from "../model/workbook";
import { parseAreas } from "./address";
import { newRelationship, relationshipId, type Relationship } from "../package/relationships";
import type { XmlElement } from "../xml/xml";
import { childrenNamed, element } from "../xml/xmlTree";

export const hyperlinkKind = "hyperlink";

/** The links of a sheet with the cell each belongs to (the first one of its range). */
export function readHyperlinks(
  hyperlinks: XmlElement | undefined,
  relationships: readonly Relationship[],
): { row: number; column: number; hyperlink: CellHyperlink }[] {
  return childrenNamed(hyperlinks, "hyperlink").flatMap((link) => {
    const { attributes } = link;
    const [area] = parseAreas(attributes.ref ?? "");
    const id = relationshipId(link);
    const target = relationships.find((relationship) => relationship.id === id)?.target;
    const address = target?.startsWith("#") ? undefined : target;
    const documentReference = attributes.location ?? (target?.startsWith("#") ? target.slice(1) : undefined);
    if (area === undefined) return [];
    const hyperlink = {
      ...(address !== undefined && { address }),
      ...(documentReference !== undefined && { documentReference }),
      ...(attributes.tooltip !== undefined && { screenTip: attributes.tooltip }),
    };
    return [{ row: area.row, column: area.column, hyperlink }];
  });
}

/** A cell that has a link. */
export interface LinkedCell {
  /** `B4` */
  at: string;
  /** What the cell shows. Google Sheets shows it in place of the cell's text: https://github.com/SheetJS/sheetjs/pull/2791 */
  display: string | undefined;
  hyperlink: CellHyperlink;
}

/** The sheet's links, and `relationships` with those that lead outside the workbook. */
export function writeHyperlinks(
  linked: readonly LinkedCell[],
  relationships: readonly Relationship[],
): { elements: XmlElement[]; relationships: Relationship[] } {
  const all = relationships.filter(({ kind }) => kind !== hyperlinkKind);
  const taken = new Set(all.map(({ id }) => id));
  const links = linked.map(({ at, display, hyperlink: { address, documentReference, screenTip } }) => {
    const outside = address ? newRelationship(taken, hyperlinkKind, address, true) : undefined;
    if (outside) {
      all.push(outside);
      taken.add(outside.id);
    }
    return element("hyperlink", {
      ref: at,
      "r:id": outside?.id,
      location: documentReference,
      tooltip: screenTip,
      display,
    });
  });
  return { elements: links.length > 0 ? [element("hyperlinks", {}, links)] : [], relationships: all };
}
