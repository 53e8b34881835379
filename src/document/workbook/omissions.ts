import type { Sheet, Workbook } from "../../file/model/workbook";
import { isOrigin } from "../../file/package/origin";
import { parsePart, readRelationships } from "../../file/package/relationships";
import { descendantsNamed } from "../../file/xml/xmlTree";
import type { Omission } from "../document";

/** What the sheets that were read hold besides what their cells show, and the sheets that nobody sees. */
export function omissionsOf(
  { origin, sheets: all }: Workbook,
  sheets: readonly Sheet[],
  hiddenCells: number,
): Omission[] {
  const counts: Record<string, number> = {
    hiddenSheet: all.filter((sheet) => sheet.visibility !== "Visible" && !sheets.includes(sheet)).length,
    hiddenText: hiddenCells,
    formula: sheets.reduce((sum, sheet) => sum + formulasWithoutResult(sheet), 0),
  };
  if (isOrigin(origin)) {
    const partsOf = (part: string, kind: string): Uint8Array[] =>
      readRelationships(origin.parts, part).flatMap((relationship) => {
        const bytes = relationship.kind === kind ? origin.parts.get(relationship.target) : undefined;
        return bytes ? [bytes] : [];
      });
    const holding = sheets.flatMap(({ id }) => origin.sheets.get(id)?.part ?? []);
    const count = (kind: string, element: string): number =>
      holding
        .flatMap((part) => partsOf(part, kind))
        .reduce((sum, bytes) => sum + descendantsNamed(parsePart(bytes), element).length, 0);
    counts.comment = count("comments", "comment");
    counts.image = count("drawing", "pic");
    counts.other = count("drawing", "txBody");
  }
  return Object.entries(counts).flatMap(([kind, count]) =>
    count > 0 ? [{ kind: kind as Omission["kind"], count }] : [],
  );
}

function formulasWithoutResult({ cells }: Sheet): number {
  let count = 0;
  for (const row of cells.values())
    for (const { formula, value } of row.values()) if (formula !== undefined && value === null) count++;
  return count;
}
