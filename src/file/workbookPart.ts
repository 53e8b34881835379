import type { Sheet, Workbook } from "./model/workbook";
import { writeCalculationProperties } from "./calculationProperties";
import { writeNames } from "./names";
import { rootNamespaces, type Origin } from "./package/origin";
import { readRelationships, relationshipId } from "./package/relationships";
import type { XmlElement } from "./xml/xml";
import { childNamed, childrenNamed, element, mergeInOrder } from "./xml/xmlTree";

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

/** The workbook part. `sheetRelationships` are the ids of the sheets' relationships in their order. */
export function writeWorkbookPart(
  workbook: Workbook,
  origin: Origin,
  sheetRelationships: readonly string[],
): XmlElement {
  const former = origin.workbook;
  const activeTab = workbook.sheets.findIndex(({ id }) => id === workbook.activeSheetId);
  const [view, ...otherViews] = childrenNamed(childNamed(former, "bookViews"), "workbookView");
  const { firstSheet: _, ...kept } = view?.attributes ?? {};
  const activeView = element("workbookView", { ...kept, activeTab: Math.max(0, activeTab) }, view?.children);
  const added = [
    element("bookViews", {}, [activeView, ...otherViews]),
    writeSheetEntries(workbook, origin, sheetRelationships),
    ...writeNames(workbook),
    writeCalculationProperties(former, workbook),
  ];
  const replaced = ["bookViews", "sheets", "definedNames", "calcPr"];
  return {
    ...former,
    attributes: { ...rootNamespaces, ...former.attributes },
    children: mergeInOrder(workbookOrder, former.children, replaced, added),
  };
}

/** The worksheets in their order; sheets of another kind (charts), which the model does not hold, come last. */
function writeSheetEntries(
  workbook: Workbook,
  origin: Origin,
  sheetRelationships: readonly string[],
): XmlElement {
  const worksheets = readRelationships(origin.parts, origin.workbookPart).filter(
    ({ kind }) => kind === "worksheet",
  );
  const formerIds = new Set(worksheets.map(({ id }) => id));
  const others = childrenNamed(childNamed(origin.workbook, "sheets"), "sheet").filter(
    (entry) => !formerIds.has(relationshipId(entry) ?? ""),
  );
  const usedIds = new Set(others.map(({ attributes }) => Number(attributes.sheetId)));
  const entries = workbook.sheets.map((sheet, index) => {
    let sheetId = index + 1;
    while (usedIds.has(sheetId)) sheetId++;
    usedIds.add(sheetId);
    return writeSheetEntry(sheet, sheetId, sheetRelationships[index] ?? "");
  });
  return element("sheets", {}, [...entries, ...others]);
}

function writeSheetEntry({ name, visibility }: Sheet, sheetId: number, relationship: string): XmlElement {
  const state = visibility === "Visible" ? undefined : visibility === "Hidden" ? "hidden" : "veryHidden";
  return element("sheet", { name, sheetId, state, "r:id": relationship });
}
