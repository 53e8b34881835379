import type { Cell, Sheet } from "../model/workbook";
import { emptySheet } from "../model/newWorkbook";
import { readColumns } from "./columns";
import { readConditionalFormats } from "./conditionalFormats";
import { readDataValidations } from "./dataValidations";
import { readHyperlinks } from "./hyperlinks";
import { readPageLayout } from "./pageLayout";
import { readProtection } from "./protection";
import { rowReader, type CellContext } from "./readCells";
import { parsePart, type Relationship } from "../package/relationships";
import { readTabColour, readView } from "./sheetView";
import type { XmlElement } from "../xml/xml";
import { childNamed } from "../xml/xmlTree";

export interface SheetContext extends CellContext {
  styleSheet: XmlElement;
  theme: readonly string[];
}

/** Everything of a sheet but its names and its place in the workbook; and its part without the rows. */
export function readSheet(
  bytes: Uint8Array,
  { id, name }: Pick<Sheet, "id" | "name">,
  relationships: readonly Relationship[],
  context: SheetContext,
): { sheet: Sheet; root: XmlElement } {
  const sheet = emptySheet(id, name);
  const root = parsePart(bytes, { within: "sheetData", take: rowReader(context, sheet) });
  Object.assign(sheet, {
    ...readView(root),
    columns: readColumns(childNamed(root, "cols"), context.styles),
    conditionalFormats: readConditionalFormats(root, context.styleSheet, context.theme),
    dataValidations: readDataValidations(childNamed(root, "dataValidations")),
    protection: readProtection(childNamed(root, "sheetProtection")),
    pageLayout: readPageLayout(root),
    tabColor: readTabColour(root, context.theme),
  } satisfies Partial<Sheet>);
  for (const { row, column, hyperlink } of readHyperlinks(childNamed(root, "hyperlinks"), relationships)) {
    const cells = sheet.cells.get(row) ?? new Map<number, Cell>();
    sheet.cells.set(row, cells);
    cells.set(column, Object.assign(cells.get(column) ?? { value: null }, { hyperlink }));
  }
  return { sheet, root };
}
