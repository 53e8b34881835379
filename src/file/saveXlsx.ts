import { japaneseStandardFont } from "./model/newWorkbook";
import type { Sheet, Workbook } from "./model/workbook";
import { contentTypes, contentTypesPath, serializeContentTypes } from "./package/contentTypes";
import { emptyOrigin, isOrigin, type Origin } from "./package/origin";
import { Parts } from "./package/parts";
import {
  newRelationship,
  reachableParts,
  readRelationships,
  refersTo,
  relationshipsPath,
  serializePart,
  serializeRelationships,
  type Relationship,
} from "./package/relationships";
import { StyleNumbers } from "./styles/styleNumbers";
import { TableNumbers } from "./sheet/tables";
import { SharedTexts } from "./sheet/texts";
import { writeSheet } from "./sheet/writeSheet";
import { writeWorkbookPart } from "./workbookPart";
import { xmlDeclaration } from "./xml/xml";
import { zip } from "./package/zip";

/** The bytes of an .xlsx file. Of a workbook that was opened, what the model does not hold is kept. */
export async function saveXlsx(workbook: Workbook): Promise<Uint8Array> {
  const origin = isOrigin(workbook.origin)
    ? workbook.origin
    : emptyOrigin(workbook.standardFont ?? japaneseStandardFont);
  const writing = new PackageWriting(origin);
  const styles = new StyleNumbers(origin.styles, workbook.namedStyles);
  const texts = new SharedTexts();
  const tableNumbers = new TableNumbers(workbook.sheets, origin.parts);
  const sheetIds = workbook.sheets.map((sheet) => {
    const source = origin.sheets.get(sheet.id);
    const tables = tableNumbers.write(sheet);
    for (const { part, root: table } of tables) writing.addTable(part, serializePart(table));
    const { root, relationships } = writeSheet(sheet, {
      styles,
      texts,
      former: source?.root,
      relationships: source ? readRelationships(origin.parts, source.part) : [],
      tableParts: tables.map(({ part }) => part),
      theme: origin.theme,
      standardFontSize: (workbook.standardFont ?? japaneseStandardFont).size,
      selection: sheet.id === workbook.activeSheetId ? workbook.selection : null,
    });
    return writing.addSheet(sheet, serializePart(root), relationships);
  });
  writing.add("styles", "styles.xml", serializePart(styles.toXml()));
  writing.add(
    "sharedStrings",
    "sharedStrings.xml",
    new TextEncoder().encode(xmlDeclaration + texts.serialize()),
  );
  return writing.finish(serializePart(writeWorkbookPart(workbook, origin, sheetIds)));
}

/** The parts of a package on their way into a file, and what relates the workbook to them. */
class PackageWriting {
  private readonly parts: Parts;
  private readonly types = new Map<string, string>();
  private readonly former: Relationship[];
  private readonly written: Relationship[] = [];
  private readonly takenIds: Set<string>;
  private lastSheetNumber = 0;

  constructor(private readonly origin: Origin) {
    this.parts = new Parts(origin.parts);
    this.former = readRelationships(origin.parts, origin.workbookPart);
    this.takenIds = new Set(this.former.map(({ id }) => id));
  }

  /** Adds a sheet's part and its relationships; the id by which the workbook refers to it. */
  addSheet(sheet: Sheet, bytes: Uint8Array, relationships: readonly Relationship[]): string {
    const part = this.origin.sheets.get(sheet.id)?.part ?? this.freeSheetPart();
    if (relationships.length === 0) this.parts.delete(relationshipsPath(part));
    else this.parts.set(relationshipsPath(part), serializeRelationships(part, relationships));
    return this.relate("worksheet", part, bytes);
  }

  /** Adds the part of a table, which its sheet names. */
  addTable(part: string, bytes: Uint8Array): void {
    this.parts.set(part, bytes);
    this.types.set(part, contentTypes.table);
  }

  /** Adds a part beside the workbook's. */
  add(kind: "styles" | "sharedStrings", name: string, bytes: Uint8Array): void {
    const { workbookPart } = this.origin;
    this.relate(kind, workbookPart.slice(0, workbookPart.lastIndexOf("/") + 1) + name, bytes);
  }

  /** The file, with the parts that are still in use. */
  finish(workbookPart: Uint8Array): Promise<Uint8Array> {
    const { workbookPart: name, sheets } = this.origin;
    const sheetParts = new Set([...sheets.values()].map(({ part }) => part));
    const isReplaced = ({ kind, target }: Relationship): boolean =>
      ["styles", "sharedStrings", "calcChain"].includes(kind) || sheetParts.has(target);
    const others = this.former.filter(
      (relationship) => !isReplaced(relationship) && !this.isDangling(relationship),
    );
    this.parts.set(name, workbookPart);
    this.types.set(name, contentTypes.workbook);
    this.parts.set(relationshipsPath(name), serializeRelationships(name, [...this.written, ...others]));
    const reachable = reachableParts(this.parts);
    const types = serializeContentTypes(this.origin.parts, reachable, this.types);
    const kept = [...this.parts].filter(([part]) => reachable.has(part));
    return zip(new Map([[contentTypesPath, types], ...kept]));
  }

  /** Leads to a part that is not there, and nothing in the workbook's part asks for it. */
  private isDangling({ id, target, isExternal }: Relationship): boolean {
    return !isExternal && !this.parts.has(target) && !refersTo(this.origin.workbook, id);
  }

  private relate(kind: keyof typeof contentTypes, part: string, bytes: Uint8Array): string {
    this.parts.set(part, bytes);
    this.types.set(part, contentTypes[kind]);
    const known = this.former.find(({ kind: formerKind, target }) => formerKind === kind && target === part);
    const relationship = known ?? newRelationship(this.takenIds, kind, part);
    this.takenIds.add(relationship.id);
    this.written.push(relationship);
    return relationship.id;
  }

  private freeSheetPart(): string {
    const nextPart = (): string => `xl/worksheets/sheet${++this.lastSheetNumber}.xml`;
    let part = nextPart();
    while (this.parts.has(part)) part = nextPart();
    return part;
  }
}
