import { usedArea } from "../model/cells";
import type { Area, Sheet } from "../model/workbook";
import { formatAreas } from "./address";
import { writeColumns } from "./columns";
import { writeConditionalFormats } from "./conditionalFormats";
import { writeDataValidations } from "./dataValidations";
import { writeHyperlinks } from "./hyperlinks";
import { rootNamespaces } from "../package/origin";
import { pageElements, writePageLayout } from "./pageLayout";
import { writeProtection } from "./protection";
import type { Relationship } from "../package/relationships";
import { writeSheetProperties, writeViews } from "./sheetView";
import { writeTableParts } from "./tables";
import { writeCells, type Numbering } from "./writeCells";
import type { XmlElement } from "../xml/xml";
import { childNamed, element, mergeInOrder, numberOf } from "../xml/xmlTree";

const sheetOrder = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  ...pageElements,
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/** The elements that the model stands for; all others are kept as they were read. */
const owned = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetProtection",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  ...pageElements,
  "tableParts",
  "extLst",
];

export interface SheetSurroundings extends Numbering {
  /** What the sheet was read from, without its cells. */
  former: XmlElement | undefined;
  relationships: readonly Relationship[];
  /** Parts of the sheet's tables. */
  tableParts: readonly string[];
  theme: readonly string[];
  standardFontSize: number;
  /** The selected area when this is the active sheet. */
  selection: Area | null;
}

const standardColumnWidth = 9;
/** Height of a line against the font's size in 游ゴシック. */
const lineHeight = 1.7;

export function writeSheet(
  sheet: Sheet,
  surroundings: SheetSurroundings,
): { root: XmlElement; relationships: Relationship[] } {
  const { styles, theme, selection } = surroundings;
  const former = surroundings.former ?? element("worksheet", rootNamespaces);
  const { markup, linked } = writeCells(sheet, surroundings);
  const links = writeHyperlinks(linked, surroundings.relationships);
  const tables = writeTableParts(surroundings.tableParts, links.relationships);
  const conditional = writeConditionalFormats(sheet.conditionalFormats, styles, childNamed(former, "extLst"));
  const format = childNamed(former, "sheetFormatPr") ?? standardFormat(surroundings.standardFontSize);
  const width = numberOf(format.attributes.defaultColWidth) ?? standardColumnWidth;
  const elements = [
    ...writeSheetProperties(sheet, former, theme),
    element("dimension", { ref: usedRange(sheet) }),
    writeViews(sheet, former, selection),
    format,
    ...writeColumns(sheet.columns, styles, width),
    element("sheetData", {}, [{ raw: markup }]),
    ...writeProtection(sheet.protection),
    ...conditional.elements,
    ...writeDataValidations(sheet.dataValidations),
    ...links.elements,
    ...writePageLayout(sheet.pageLayout, former),
    ...tables.elements,
    ...conditional.extensions,
  ];
  const root = { ...former, children: mergeInOrder(sheetOrder, former.children, owned, elements) };
  return {
    root: { ...root, attributes: { ...rootNamespaces, ...former.attributes } },
    relationships: tables.relationships,
  };
}

function standardFormat(fontSize: number): XmlElement {
  return element("sheetFormatPr", { defaultRowHeight: Math.round(fontSize * lineHeight * 4) / 4 });
}

function usedRange(sheet: Sheet): string {
  const used = usedArea(sheet, false);
  return used ? formatAreas([used]) : "A1";
}
