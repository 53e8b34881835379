import { japaneseStandardFont } from "../model/newWorkbook";
import type { Sheet, Workbook } from "../model/workbook";
import { contentTypes, contentTypesPath, serializeContentTypes } from "./contentTypes";
import { writeNames } from "./names";
import { relationshipId } from "./openXlsx";
import { emptyOrigin, isOrigin, rootNamespaces, type Origin } from "./origin";
import {
  newRelationship,
  reachableParts,
  readRelationships,
  relationshipsPath,
  serializePart,
  serializeRelationships,
  type Parts,
  type Relationship,
} from "./relationships";
import { StyleNumbers } from "./styleSheet";
import { SharedTexts } from "./texts";
import { writeSheet } from "./writeSheet";
import { xmlDeclaration, type XmlElement } from "./xml";
import { childNamed, childrenNamed, element, mergeInOrder } from "./xmlTree";
import { zip } from "./zip";

const workbookOrder = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

/** A workbook being written: parts as they will stand in the file, and the types of the new ones. */
interface Writing {
  parts: Parts;
  types: Map<string, string>;
}

/** The bytes of an .xlsx file. Of a workbook that was opened, what the model does not hold is kept. */
export async function saveXlsx(workbook: Workbook): Promise<Uint8Array> {
  const origin = isOrigin(workbook.origin)
    ? workbook.origin
    : emptyOrigin(workbook.standardFont ?? japaneseStandardFont);
  const writing: Writing = { parts: new Map(origin.parts), types: new Map() };
  const relationships = writeSheets(workbook, origin, writing);
  const related = relationships.map(({ id }) => id);
  writing.parts.set(relationshipsPath(origin.workbookPart), serializeRelationships(relationships));
  writing.parts.set(
    origin.workbookPart,
    serializePart(writeWorkbook(workbook, origin, related.slice(0, workbook.sheets.length))),
  );
  writing.types.set(origin.workbookPart, contentTypes.workbook);
  const reachable = reachableParts(writing.parts);
  const kept = [...writing.parts].filter(([name]) => reachable.has(name));
  const types = serializeContentTypes(origin.parts, reachable, writing.types);
  return zip(new Map([[contentTypesPath, types], ...kept]));
}

/** Writes sheets, styles and texts; the workbook's relationships, those of its sheets first and in their order. */
function writeSheets(workbook: Workbook, origin: Origin, writing: Writing): Relationship[] {
  const styles = new StyleNumbers(origin.styles);
  const texts = new SharedTexts();
  const former = readRelationships(origin.parts, origin.workbookPart);
  const regenerated = ["styles", "sharedStrings", "calcChain"];
  const sheetParts = [...origin.sheets.values()].map(({ part }) => part);
  const others = former.filter(
    ({ kind, target }) => !regenerated.includes(kind) && !sheetParts.includes(target),
  );
  const written: Relationship[] = [];
  const relate = (kind: string, target: string): void => {
    const known = former.find((relationship) => relationship.kind === kind && relationship.target === target);
    written.push(known ?? newRelationship([...former, ...others, ...written], kind, target));
  };
  for (const sheet of workbook.sheets) {
    const source = origin.sheets.get(sheet.id);
    const part = source?.part ?? freePart(writing.parts);
    const result = writeSheet(sheet, {
      styles,
      texts,
      former: source?.root,
      relationships: source ? readRelationships(origin.parts, part) : [],
      theme: origin.theme,
      standardFontSize: workbook.standardFont?.size ?? japaneseStandardFont.size,
      selection: sheet.id === workbook.activeSheetId ? workbook.selection : null,
    });
    writing.parts.set(part, serializePart(result.root));
    writing.types.set(part, contentTypes.worksheet);
    if (result.relationships.length > 0) {
      writing.parts.set(relationshipsPath(part), serializeRelationships(result.relationships));
    } else writing.parts.delete(relationshipsPath(part));
    relate("worksheet", part);
  }
  const folder = origin.workbookPart.slice(0, origin.workbookPart.lastIndexOf("/") + 1);
  const [stylesPart, textsPart] = [`${folder}styles.xml`, `${folder}sharedStrings.xml`];
  writing.parts.set(stylesPart, serializePart(styles.toXml()));
  writing.types.set(stylesPart, contentTypes.styles);
  relate("styles", stylesPart);
  writing.parts.set(textsPart, new TextEncoder().encode(xmlDeclaration + texts.serialize()));
  writing.types.set(textsPart, contentTypes.sharedStrings);
  relate("sharedStrings", textsPart);
  return [...written, ...others];
}

function freePart(parts: Parts): string {
  let number = 1;
  while (parts.has(`xl/worksheets/sheet${number}.xml`)) number++;
  return `xl/worksheets/sheet${number}.xml`;
}

/** The workbook part. `sheetRelationships` are the ids of the sheets' relationships in their order. */
function writeWorkbook(
  workbook: Workbook,
  origin: Origin,
  sheetRelationships: readonly string[],
): XmlElement {
  const former = origin.workbook;
  const formerSheets = childrenNamed(childNamed(former, "sheets"), "sheet");
  const isWorksheet = (entry: XmlElement): boolean =>
    readRelationships(origin.parts, origin.workbookPart).some(
      ({ id, kind }) => id === relationshipId(entry) && kind === "worksheet",
    );
  const charts = formerSheets.filter((entry) => !isWorksheet(entry));
  const usedIds = new Set(charts.map(({ attributes }) => Number(attributes.sheetId)));
  const sheets = workbook.sheets.map((sheet, index) => {
    let id = index + 1;
    while (usedIds.has(id)) id++;
    usedIds.add(id);
    return writeSheetEntry(sheet, id, sheetRelationships[index] ?? "");
  });
  const activeTab = Math.max(
    0,
    workbook.sheets.findIndex(({ id }) => id === workbook.activeSheetId),
  );
  const [view, ...otherViews] = childrenNamed(childNamed(former, "bookViews"), "workbookView");
  const { firstSheet: _, ...kept } = view?.attributes ?? {};
  const added = [
    element("bookViews", {}, [
      element("workbookView", { ...kept, activeTab }, view?.children),
      ...otherViews,
    ]),
    element("sheets", {}, [...sheets, ...charts]),
    ...writeNames(workbook),
    element("calcPr", { ...childNamed(former, "calcPr")?.attributes, fullCalcOnLoad: true }),
  ];
  const replaced = ["bookViews", "sheets", "definedNames", "calcPr"];
  return {
    ...former,
    attributes: { ...rootNamespaces, ...former.attributes },
    children: mergeInOrder(workbookOrder, former.children, replaced, added),
  };
}

function writeSheetEntry({ name, visibility }: Sheet, sheetId: number, relationship: string): XmlElement {
  const state = visibility === "Visible" ? undefined : visibility === "Hidden" ? "hidden" : "veryHidden";
  return element("sheet", { name, sheetId, state, "r:id": relationship });
}
