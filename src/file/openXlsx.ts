import type { Sheet, Workbook } from "./model/workbook";
import { japaneseStandardFont, sheetId } from "./model/newWorkbook";
import { isCalculatedFile } from "./calculationProperties";
import { readThemeColours } from "./styles/colours";
import { contentTypesOf, contentTypesPath } from "./package/contentTypes";
import { readNames } from "./names";
import { emptyOrigin, type Origin } from "./package/origin";
import { readSheet, type SheetContext } from "./sheet/readSheet";
import { Parts } from "./package/parts";
import { parsePart, readRelationships, relationshipId, type Relationship } from "./package/relationships";
import { readSelection } from "./sheet/sheetView";
import { readTables } from "./sheet/tables";
import { readCellStyles, readNamedStyles, readStandardFont } from "./styles/readStyles";
import { readSharedTexts } from "./sheet/texts";
import { sizeLimits, unzip } from "./package/unzip";
import { XlsxError } from "./xml/xlsxError";
import type { XmlElement } from "./xml/xml";
import { childNamed, childrenNamed, isTrue } from "./xml/xmlTree";

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** Opens an .xlsx file. Throws XlsxError for anything that is not a readable workbook. */
export async function openXlsx(bytes: Uint8Array): Promise<Workbook> {
  try {
    assertZip(bytes);
    return openParts(new Parts(await unzip(bytes)));
  } catch (cause) {
    throw cause instanceof XlsxError ? cause : new XlsxError("corrupt", String(cause), { cause });
  }
}

function assertZip(bytes: Uint8Array): void {
  if (bytes.length > sizeLimits.fileBytes) throw new XlsxError("tooLarge", `${bytes.length} bytes`);
  // Encrypted workbooks are kept in the container that old .xls and .doc files use too.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    const isEncrypted = new TextDecoder("utf-16le")
      .decode(bytes.subarray(0, bytes.length & ~1))
      .includes("EncryptedPackage");
    throw new XlsxError(isEncrypted ? "encrypted" : "notXlsx", "an OLE container");
  }
  if (!startsWith(bytes, 0x50, 0x4b)) throw new XlsxError("notXlsx", "not a zip file");
}

/** The same of a package that is unpacked. */
export function openParts(parts: Parts): Workbook {
  const workbookPart = findWorkbookPart(parts);
  const root = parsePart(partNamed(parts, workbookPart));
  const relationships = readRelationships(parts, workbookPart);
  /** Parts that are named but not there are no damage by themselves: a cell that needs one is. */
  const related = (kind: string): XmlElement | undefined => {
    const target = relationships.find((relationship) => relationship.kind === kind)?.target;
    const bytes = target === undefined ? undefined : parts.get(target);
    return bytes && parsePart(bytes);
  };
  const theme = readThemeColours(related("theme"));
  const styleSheet = related("styles") ?? emptyOrigin(japaneseStandardFont).styles;
  const texts = readSharedTexts(related("sharedStrings"));
  const countsFrom1904 = isTrue(childNamed(root, "workbookPr")?.attributes.date1904);
  const styles = readCellStyles(styleSheet, theme);
  const context: SheetContext = { texts, styles, countsFrom1904, styleSheet, theme };
  const origin: Origin = {
    parts,
    workbookPart,
    workbook: root,
    styles: styleSheet,
    theme,
    sheets: new Map(),
  };
  const sheets = readSheets(root, relationships, context, origin);
  const workbook: Workbook = {
    sheets: [...sheets.values()],
    names: [],
    namedStyles: readNamedStyles(styleSheet, theme),
    ...readActive(root, sheets, origin),
    standardFont: readStandardFont(styleSheet),
    ...(countsFrom1904 && { countsFrom1904 }),
    isCalculated: isCalculatedFile(root, [...sheets.values()]),
    origin,
  };
  readNames(root, workbook, (index) => sheets.get(index));
  return workbook;
}

function readActive(
  root: XmlElement,
  sheets: ReadonlyMap<number, Sheet>,
  origin: Origin,
): Pick<Workbook, "activeSheetId" | "selection"> {
  const view = childNamed(childNamed(root, "bookViews"), "workbookView");
  const firstVisible = [...sheets.values()].find(({ visibility }) => visibility === "Visible");
  const active = sheets.get(Number(view?.attributes.activeTab ?? 0)) ?? firstVisible;
  if (active === undefined) throw new XlsxError("corrupt", "no visible sheet");
  const sheetRoot = origin.sheets.get(active.id)?.root;
  const selection = sheetRoot && readSelection(sheetRoot);
  return {
    activeSheetId: active.id,
    selection: selection ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 },
  };
}

function partNamed(parts: Parts, name: string): Uint8Array {
  const bytes = parts.get(name);
  if (bytes === undefined) throw new XlsxError("corrupt", `${name} is missing`);
  return bytes;
}

/** Throws when the package is no workbook (a renamed .docx, a plain zip file) or holds macros. */
function findWorkbookPart(parts: Parts): string {
  const types = parts.get(contentTypesPath);
  const main = readRelationships(parts, "").find(({ kind }) => kind === "officeDocument")?.target;
  if (types === undefined || main === undefined)
    throw new XlsxError("notXlsx", "a zip file without a workbook");
  const typeOf = contentTypesOf(parsePart(types));
  const type = typeOf(main) ?? "";
  if (type.includes("binary")) throw new XlsxError("notXlsx", type);
  const holdsMacros = readRelationships(parts, main).some(
    ({ kind, target }) => kind === "vbaProject" && parts.has(target),
  );
  if (holdsMacros || type.includes("macroEnabled")) throw new XlsxError("macroWorkbook", type);
  if (!/spreadsheetml\.(sheet|template)\.main\+xml$/.test(type)) throw new XlsxError("notXlsx", type);
  return main;
}

/** The worksheets by their place among all sheets; charts on sheets of their own are not read. */
function readSheets(
  root: XmlElement,
  relationships: readonly Relationship[],
  context: SheetContext,
  origin: Origin,
): Map<number, Sheet> {
  const sheets = new Map<number, Sheet>();
  for (const [index, entry] of childrenNamed(childNamed(root, "sheets"), "sheet").entries()) {
    const relationship = relationships.find(({ id }) => id === relationshipId(entry));
    if (relationship === undefined) throw new XlsxError("corrupt", `${entry.attributes.name} has no part`);
    if (relationship.kind !== "worksheet") continue;
    const part = relationship.target;
    const identity = { id: sheetId(index), name: entry.attributes.name ?? "" };
    const own = readRelationships(origin.parts, part);
    const { sheet, root: sheetRoot } = readSheet(partNamed(origin.parts, part), identity, own, context);
    sheet.tables = readTables(sheetRoot, own, origin.parts);
    sheet.visibility = visibilities[entry.attributes.state ?? ""] ?? "Visible";
    sheets.set(index, sheet);
    origin.sheets.set(sheet.id, { part, root: sheetRoot });
  }
  return sheets;
}

const visibilities: Record<string, Sheet["visibility"]> = { hidden: "Hidden", veryHidden: "VeryHidden" };
