import { isOrigin } from "../package/origin";
import type { Area, Sheet, Workbook } from "../model/workbook";
import { childNamed, childrenNamed } from "../xml/xmlTree";
import { parseAreas } from "./address";

/** Merged cells of a sheet of a workbook that was opened, as its file has them. Throws XlsxError "corrupt" for what is no area. */
export function mergedCells({ origin }: Workbook, { id }: Sheet): Area[] {
  const root = isOrigin(origin) ? origin.sheets.get(id)?.root : undefined;
  const entries = childrenNamed(childNamed(root, "mergeCells"), "mergeCell");
  return entries.flatMap(({ attributes }) => parseAreas(attributes.ref ?? ""));
}
