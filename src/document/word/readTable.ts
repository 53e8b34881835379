import type { Block, Table, TableCell } from "../document";
import { cellText } from "../cellText";
import type { XmlElement } from "../../file/xml/xml";
import { childNamed, elementsOf } from "../../file/xml/xmlTree";
import { leaveOut, type WordReading } from "./wordReading";
import { attributeOf, integerOf, switchOf } from "./wordXml";

type ReadBlocks = (elements: readonly XmlElement[]) => Block[];

const wrappers = ["sdt", "sdtContent", "customXml", "ins", "moveTo"];

/** Elements of a name, also where a control or a mark of a change lies around them. */
function wrapped(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).flatMap((element) => {
    if (element.name === name) return [element];
    return wrappers.includes(element.name) ? wrapped(element, name) : [];
  });
}

/** Reads a table. A table of a single cell is a frame around what stands in it: it gives the blocks of the cell. */
export function readTable(element: XmlElement, reading: WordReading, readBlocks: ReadBlocks): Block[] {
  const rows = wrapped(element, "tr").filter((row) => isShown(row, reading));
  const [first, ...others] = rows.flatMap((row) => wrapped(row, "tc"));
  if (first === undefined) return [];
  if (others.length === 0) return readBlocks(elementsOf(first));
  const above = new Map<number, TableCell>();
  const table: Table = { kind: "table", rows: rows.map((row) => readRow(row, above, readBlocks)) };
  return [table];
}

/** Whether a row is neither hidden nor deleted. */
function isShown(row: XmlElement, reading: WordReading): boolean {
  const properties = childNamed(row, "trPr");
  const isHidden = switchOf(properties, "hidden") === true;
  const isDeleted = childNamed(properties, "del") !== undefined;
  if (isDeleted) leaveOut(reading, "deletedText");
  else if (isHidden) leaveOut(reading, "hiddenText");
  return !isDeleted && !isHidden;
}

/** @param above For each column, the cell that one merged downwards belongs to; brought up to date. */
function readRow(row: XmlElement, above: Map<number, TableCell>, readBlocks: ReadBlocks): TableCell[] {
  const cells: TableCell[] = [];
  let column = integerOf(childNamed(row, "trPr"), "gridBefore") ?? 0;
  for (const element of wrapped(row, "tc")) {
    const properties = childNamed(element, "tcPr");
    const columnSpan = Math.max(1, integerOf(properties, "gridSpan") ?? 1);
    const left = cells.at(-1);
    const upper = above.get(column);
    // Word shows nothing of what stands in a cell that another one covers.
    if (left && isContinued(properties, "hMerge")) left.columnSpan += columnSpan;
    else if (upper && isContinued(properties, "vMerge")) upper.rowSpan++;
    else {
      const text = cellText(readBlocks(elementsOf(element)));
      const cell = { column, rowSpan: 1, columnSpan, text };
      cells.push(cell);
      if (childNamed(properties, "vMerge") === undefined) above.delete(column);
      else above.set(column, cell);
    }
    column += columnSpan;
  }
  return cells;
}

function isContinued(properties: XmlElement | undefined, name: "hMerge" | "vMerge"): boolean {
  const merge = childNamed(properties, name);
  return merge !== undefined && (attributeOf(merge, "val") ?? "continue") === "continue";
}
