import type { CellHyperlink, Sheet } from "../model/workbook";
import { formatCell, parseAreas } from "./address";
import { newRelationship, relationshipId, type Relationship } from "./relationships";
import type { XmlElement } from "./xml";
import { childrenNamed, element } from "./xmlTree";

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

/** The sheet's links, and `relationships` with those that lead outside the workbook. */
export function writeHyperlinks(
  sheet: Sheet,
  relationships: readonly Relationship[],
): { elements: XmlElement[]; relationships: Relationship[] } {
  const all = relationships.filter(({ kind }) => kind !== hyperlinkKind);
  const links: XmlElement[] = [];
  for (const [row, cells] of sheet.cells) {
    for (const [column, { hyperlink }] of cells) {
      if (hyperlink === undefined) continue;
      const { address, documentReference, screenTip } = hyperlink;
      const outside = address ? newRelationship(all, hyperlinkKind, address, true) : undefined;
      if (outside) all.push(outside);
      const ref = formatCell(row, column);
      links.push(
        element("hyperlink", { ref, "r:id": outside?.id, location: documentReference, tooltip: screenTip }),
      );
    }
  }
  return { elements: links.length > 0 ? [element("hyperlinks", {}, links)] : [], relationships: all };
}
