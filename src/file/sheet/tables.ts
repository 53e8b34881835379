import { areaReference } from "../model/address";
import { cellAt } from "../model/cells";
import { headingsOf, keepHeadings } from "../model/tables";
import type { Sheet, Table } from "../model/workbook";
import { spreadsheetNamespace } from "../package/origin";
import type { Parts } from "../package/parts";
import { newRelationship, parsePart, relationshipId, type Relationship } from "../package/relationships";
import { createMemory } from "../xml/memory";
import type { XmlElement } from "../xml/xml";
import { childNamed, childrenNamed, element, isTrue, mergeInOrder } from "../xml/xmlTree";
import { XlsxError } from "../xml/xlsxError";
import { parseAreas } from "./address";
import { decodeText, encodeText } from "./texts";

export const tableKind = "table";

const tableOrder = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

/** The part a table was read from: what the model does not hold of it (totals, calculated columns, filters) is kept. */
interface TableSource {
  part: string;
  root: XmlElement;
}

const sources = createMemory<Table, TableSource>(({ id }) => id);

/** The tables of a sheet, from the parts that its own part names. */
export function readTables(sheet: XmlElement, relationships: readonly Relationship[], parts: Parts): Table[] {
  return childrenNamed(childNamed(sheet, "tableParts"), "tablePart").map((entry) => {
    const id = relationshipId(entry);
    const part = relationships.find((relationship) => relationship.id === id)?.target ?? "";
    const bytes = parts.get(part);
    if (bytes === undefined) throw new XlsxError("corrupt", `the part of a table is missing: ${part}`);
    const root = parsePart(bytes);
    const table = readTable(root);
    sources.remember(table, { part, root });
    return table;
  });
}

function readTable(root: XmlElement): Table {
  const { id = "", name, displayName, ref = "", headerRowCount, totalsRowCount } = root.attributes;
  const [area] = parseAreas(ref);
  if (area === undefined) throw new XlsxError("corrupt", `the table ${displayName ?? id} has no area`);
  const style = childNamed(root, "tableStyleInfo")?.attributes;
  return {
    id: `{00000000-000C-0000-0000-${Number(id).toString(16).toUpperCase().padStart(12, "0")}}`,
    name: decodeText(displayName ?? name ?? ""),
    area,
    hasHeadings: headerRowCount !== "0",
    hasTotals: totalsRowCount !== undefined && totalsRowCount !== "0",
    showsFilter: childNamed(root, "autoFilter") !== undefined,
    style: style?.name ?? "",
    hasBandedRows: isTrue(style?.showRowStripes),
  };
}

/** Gives the tables of a workbook parts and numbers of their own. */
export class TableNumbers {
  private readonly takenNumbers: Set<number>;
  private readonly takenParts: Set<string>;

  constructor(sheets: readonly Sheet[], parts: Parts) {
    const read = sheets.flatMap(({ tables }) => tables.flatMap((table) => sources.recall(table) ?? []));
    this.takenNumbers = new Set(read.map(({ root }) => Number(root.attributes.id)));
    this.takenParts = new Set(parts.names());
  }

  /** Parts of the sheet's tables, in order. */
  write(sheet: Sheet): { part: string; root: XmlElement }[] {
    return sheet.tables.map((table) => {
      const source = sources.recall(table);
      if (source !== undefined)
        return {
          part: source.part,
          root: writeTable(sheet, table, Number(source.root.attributes.id), source),
        };
      const number = this.free((each) => !this.takenNumbers.has(each));
      this.takenNumbers.add(number);
      const part = `xl/tables/table${this.free((each) => !this.takenParts.has(`xl/tables/table${each}.xml`))}.xml`;
      this.takenParts.add(part);
      return { part, root: writeTable(sheet, table, number, undefined) };
    });
  }

  private free(isFree: (number: number) => boolean): number {
    let number = 1;
    while (!isFree(number)) number++;
    return number;
  }
}

/** Excel takes a file for damaged whose names of columns are not exactly the headings in the cells. */
function writeTable(sheet: Sheet, table: Table, id: number, source: TableSource | undefined): XmlElement {
  keepHeadings(sheet, table.area);
  const ref = areaReference(table.area);
  const former = source?.root ?? element("table", { xmlns: spreadsheetNamespace });
  const style = childNamed(former, "tableStyleInfo")?.attributes ?? {
    showFirstColumn: "0",
    showLastColumn: "0",
    showColumnStripes: "0",
  };
  const { name: _, ...styleRest } = style;
  const columns = writeColumns(sheet, table, former);
  const elements = [
    ...(table.showsFilter ? [writeFilter(table, former)] : []),
    element("tableColumns", { count: columns.length }, columns),
    element("tableStyleInfo", {
      ...(table.style !== "" && { name: table.style }),
      ...styleRest,
      showRowStripes: table.hasBandedRows,
    }),
  ];
  return {
    ...former,
    attributes: {
      ...former.attributes,
      ...element("", {
        id,
        name: encodeName(table.name),
        displayName: encodeName(table.name),
        ref,
        headerRowCount: table.hasHeadings ? undefined : 0,
        ...(table.hasTotals ? { totalsRowCount: 1 } : { totalsRowShown: 0 }),
      }).attributes,
    },
    children: mergeInOrder(
      tableOrder,
      former.children,
      ["autoFilter", "tableColumns", "tableStyleInfo"],
      elements,
    ),
  };
}

/** The filter covers everything but totals; what it hides stays hidden as long as the columns are the same. */
function writeFilter({ area, hasTotals }: Table, former: XmlElement): XmlElement {
  const ref = areaReference({ ...area, rowCount: area.rowCount - (hasTotals ? 1 : 0) });
  const filter = childNamed(former, "autoFilter");
  return { ...(filter ?? element("autoFilter")), attributes: { ...filter?.attributes, ref } };
}

function writeColumns(sheet: Sheet, table: Table, former: XmlElement): XmlElement[] {
  const formerColumns = childrenNamed(childNamed(former, "tableColumns"), "tableColumn");
  const headings = headingsOf(table);
  const names = Array.from({ length: table.area.columnCount }, (_, index) => {
    const heading = headings && cellAt(sheet, headings.row, headings.column + index)?.value;
    return typeof heading === "string"
      ? heading
      : decodeText(formerColumns[index]?.attributes.name ?? `列${index + 1}`);
  });
  const isSameCount = formerColumns.length === names.length;
  const byName = new Map(formerColumns.map((column) => [decodeText(column.attributes.name ?? ""), column]));
  let last = Math.max(0, ...formerColumns.map(({ attributes }) => Number(attributes.id)));
  return names.map((name, index) => {
    const renamed = isSameCount ? formerColumns[index] : undefined;
    const isRenamed = renamed !== undefined && !names.includes(decodeText(renamed.attributes.name ?? ""));
    const column = byName.get(name) ?? (isRenamed ? renamed : undefined);
    const id = column?.attributes.id ?? String(++last);
    return {
      ...(column ?? element("tableColumn")),
      attributes: { ...column?.attributes, id, name: encodeName(name) },
    };
  });
}

const encodeName = (name: string): string =>
  encodeText(name)
    .replace(/\r\n?/g, "\n")
    .replace(/[\u0000-\u001F]/g, (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, "0")}_`);

/** The elements and relationships by which a sheet names the parts of its tables. */
export function writeTableParts(
  parts: readonly string[],
  relationships: readonly Relationship[],
): { elements: XmlElement[]; relationships: Relationship[] } {
  const all = relationships.filter(({ kind }) => kind !== tableKind);
  const taken = new Set(all.map(({ id }) => id));
  const entries = parts.map((part) => {
    const relationship = newRelationship(taken, tableKind, part);
    taken.add(relationship.id);
    all.push(relationship);
    return element("tablePart", { "r:id": relationship.id });
  });
  const elements = entries.length > 0 ? [element("tableParts", { count: entries.length }, entries)] : [];
  return { elements, relationships: all };
}
