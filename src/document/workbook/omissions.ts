import type { Sheet, Workbook } from "../../file/model/workbook";
import { isOrigin, type Origin } from "../../file/package/origin";
import { parsePart, readRelationships } from "../../file/package/relationships";
import { descendantsNamed } from "../../file/xml/xmlTree";
import type { Omission } from "../document";

/** What the sheets that were read hold besides what their cells show, and the sheets that nobody sees. */
export function omissionsOf(
  { origin, sheets: all }: Workbook,
  sheets: readonly Sheet[],
  hiddenCells: number,
): Omission[] {
  const isLeftOut = (sheet: Sheet): boolean => sheet.visibility !== "Visible" && !sheets.includes(sheet);
  const related = (kind: string, element: string): number =>
    isOrigin(origin) ? countRelated(origin, sheets, kind, element) : 0;
  const omissions: Omission[] = [
    { kind: "hiddenSheet", count: all.filter(isLeftOut).length },
    { kind: "hiddenText", count: hiddenCells },
    { kind: "formula", count: sheets.reduce((sum, sheet) => sum + formulasWithoutResult(sheet), 0) },
    { kind: "comment", count: related("comments", "comment") },
    { kind: "image", count: related("drawing", "pic") },
    { kind: "other", count: related("drawing", "txBody") },
  ];
  return omissions.filter(({ count }) => count > 0);
}

/** Elements of a name in the parts of a kind that belong to the sheets. */
function countRelated(
  { parts, sheets: origins }: Origin,
  sheets: readonly Sheet[],
  kind: string,
  element: string,
): number {
  const names = sheets.flatMap(({ id }) => origins.get(id)?.part ?? []);
  return names
    .flatMap((name) => readRelationships(parts, name))
    .filter((relationship) => relationship.kind === kind)
    .flatMap(({ target }) => parts.get(target) ?? [])
    .reduce((sum, bytes) => sum + descendantsNamed(parsePart(bytes), element).length, 0);
}

function formulasWithoutResult({ cells }: Sheet): number {
  let count = 0;
  for (const row of cells.values())
    for (const { formula, value } of row.values()) if (formula !== undefined && value === null) count++;
  return count;
}
