import type { Parts } from "../../file/package/parts";
import { parsePart, readRelationships, relationshipId } from "../../file/package/relationships";
import { childNamed, childrenNamed } from "../../file/xml/xmlTree";

/** Names of the sheets with cells that are visible, without reading them. @throws XlsxError for a damaged part. */
export function visibleSheets(parts: Parts, mainPart: string): string[] {
  const main = parts.get(mainPart);
  const root = main && parsePart(main);
  const sheetIds = readRelationships(parts, mainPart).flatMap(({ id, kind }) =>
    kind === "worksheet" ? [id] : [],
  );
  return childrenNamed(childNamed(root, "sheets"), "sheet").flatMap((entry) => {
    const { name, state = "visible" } = entry.attributes;
    const hasCells = sheetIds.includes(relationshipId(entry) ?? "");
    return name !== undefined && state === "visible" && hasCells ? [name] : [];
  });
}
