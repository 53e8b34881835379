import { quoteSheetName, splitAddresses } from "./model/address";
import type { DefinedName, PageLayout, Sheet, Workbook } from "./model/workbook";
import type { XmlElement } from "./xml/xml";
import { childNamed, childrenNamed, element, isTrue, textOf } from "./xml/xmlTree";

const printAreaName = "_xlnm.Print_Area";
const printTitlesName = "_xlnm.Print_Titles";

const reference = /^(?:'(?:[^']|'')*'|[^'!,]+)!(.+)$/;
const rows = /^\$?\d+:\$?\d+$/;
const columns = /^\$?[A-Z]+:\$?[A-Z]+$/i;

/** Reads the names into the workbook and its sheets; print areas and titles become part of the page layouts. */
export function readNames(
  root: XmlElement,
  workbook: Workbook,
  sheetAt: (index: number) => Sheet | undefined,
): void {
  for (const definedName of childrenNamed(childNamed(root, "definedNames"), "definedName")) {
    const { name = "", localSheetId, hidden, comment } = definedName.attributes;
    const formula = `=${textOf(definedName)}`;
    const sheet = localSheetId === undefined ? undefined : sheetAt(Number(localSheetId));
    if (localSheetId !== undefined && sheet === undefined) continue;
    const layout = sheet && readPrintName(name, formula.slice(1));
    if (sheet && layout) Object.assign(sheet.pageLayout, layout);
    else {
      const read: DefinedName = {
        name,
        formula,
        isVisible: !isTrue(hidden),
        ...(comment !== undefined && { comment }),
      };
      (sheet ?? workbook).names.push(read);
    }
  }
}

/** `undefined` when the name is none of print area and titles, or is made by a formula. */
function readPrintName(name: string, formula: string): PageLayout | undefined {
  if (name !== printAreaName && name !== printTitlesName) return undefined;
  const parts = splitAddresses(formula).map((part) => reference.exec(part)?.[1]);
  if (parts.some((part) => part === undefined || !/^[$A-Z0-9:]+$/i.test(part))) return undefined;
  const areas = parts.filter((part) => part !== undefined);
  if (name === printAreaName) return { printArea: areas.join(",") };
  const titleRows = areas.find((area) => rows.test(area));
  const titleColumns = areas.find((area) => columns.test(area));
  return {
    ...(titleRows !== undefined && { titleRows }),
    ...(titleColumns !== undefined && { titleColumns }),
  };
}

export function writeNames(workbook: Workbook): XmlElement[] {
  const names = [
    ...workbook.names.map((name) => writeName(name)),
    ...workbook.sheets.flatMap((sheet, index) =>
      [...printNames(sheet), ...sheet.names].map((name) => writeName(name, index)),
    ),
  ];
  return names.length > 0 ? [element("definedNames", {}, names)] : [];
}

function writeName({ name, formula, isVisible, comment }: DefinedName, localSheetId?: number): XmlElement {
  const attributes = { name, comment, localSheetId, hidden: isVisible ? undefined : true };
  return element("definedName", attributes, [formula.replace(/^=/, "")]);
}

function printNames({ name: sheetName, pageLayout }: Sheet): DefinedName[] {
  const sheet = `${quoteSheetName(sheetName)}!`;
  const areas = (pageLayout.printArea ?? "").split(",").filter((area) => area !== "");
  const titles = [pageLayout.titleColumns, pageLayout.titleRows].filter(
    (title) => title !== undefined && title !== "",
  );
  const named = [
    { name: printAreaName, formula: areas.map((area) => sheet + absolute(area)).join(",") },
    { name: printTitlesName, formula: titles.map((title) => sheet + absolute(title ?? "")).join(",") },
  ];
  return named.filter(({ formula }) => formula !== "").map((name) => ({ ...name, isVisible: true }));
}

/** `A1:H20` → `$A$1:$H$20`. */
function absolute(area: string): string {
  const address = area
    .slice(area.lastIndexOf("!") + 1)
    .replaceAll("$", "")
    .toUpperCase();
  return address.replace(/[A-Z]+|\d+/g, "$$$&");
}
