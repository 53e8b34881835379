import type { Cell, CellStyle, CellValue, RowFormat, Sheet } from "../model/workbook";
import { columnLimit, rowLimit } from "../model/area";
import { daysBefore1904 } from "../model/dates";
import { MovingFormula } from "../model/movingFormula";
import { formatCell, parseCell } from "./address";
import { readFormula } from "./formulaText";
import { createMemory } from "../xml/memory";
import { outlines, readOutline } from "./outlines";
import { decodeText, isRich, itemText, sharedTextAt, type SharedText } from "./texts";
import { XlsxError } from "../xml/xlsxError";
import type { XmlElement } from "../xml/xml";
import { childNamed, elementsOf, isTrue, numberOf, textOf } from "../xml/xmlTree";

export interface CellContext {
  texts: readonly SharedText[];
  styles: readonly (CellStyle | undefined)[];
  countsFrom1904: boolean;
}

/** Formatted runs and readings of a text, or the formula's element where it is more than a formula (an array, a table). */
export interface CellSource {
  rich?: XmlElement;
  formula?: { at: string; element: XmlElement; metadata?: string };
}

/** Keeps what cells hold besides value, formula and style, as long as they are not typed over. */
export const cellSources = createMemory<Cell, CellSource>(
  ({ value, formula }) => formula ?? JSON.stringify(value),
);

interface SharedFormula {
  formula: MovingFormula;
  row: number;
  column: number;
}

/** Reads the rows of a sheet into `sheet`, one after the other as they are handed to it. */
export function rowReader(context: CellContext, sheet: Sheet): (row: XmlElement) => void {
  const shared = new Map<string, SharedFormula>();
  let row = -1;
  return (rowElement) => {
    const { r: number } = rowElement.attributes;
    row = number === undefined ? row + 1 : Number(number) - 1;
    if (!(row >= 0 && row < rowLimit)) throw new XlsxError("corrupt", `row ${number} is outside the sheet`);
    const format = readRow(rowElement.attributes, context);
    if (format) sheet.rows.set(row, format);
    const cells = new Map<number, Cell>();
    let column = -1;
    for (const cellElement of elementsOf(rowElement)) {
      const { r } = cellElement.attributes;
      column = r === undefined ? column + 1 : parseCell(r).column;
      if (column >= columnLimit) throw new XlsxError("corrupt", "a cell is outside the sheet");
      const cell = readCell(cellElement, { row, column }, context, shared);
      if (cell) cells.set(column, cell);
    }
    if (cells.size > 0) sheet.cells.set(row, cells);
  };
}

function readRow(attributes: Record<string, string>, { styles }: CellContext): RowFormat | undefined {
  const { ht, customHeight, hidden, s, customFormat } = attributes;
  const height = isTrue(customHeight) ? numberOf(ht) : undefined;
  const style = isTrue(customFormat) ? styles[Number(s ?? 0)] : undefined;
  const format: RowFormat = {
    ...(height !== undefined && { height }),
    ...(isTrue(hidden) && { isHidden: true }),
    ...(style && { style }),
  };
  const outline = readOutline(attributes);
  const hasOutline = Object.keys(outline).length > 0;
  if (hasOutline) outlines.remember(format, outline);
  return hasOutline || Object.keys(format).length > 0 ? format : undefined;
}

function readCell(
  cell: XmlElement,
  at: { row: number; column: number },
  context: CellContext,
  shared: Map<string, SharedFormula>,
): Cell | undefined {
  const { s, cm } = cell.attributes;
  const style = s === undefined ? undefined : context.styles[Number(s)];
  const { value, rich } = readValue(cell, context);
  const formulaElement = childNamed(cell, "f");
  const formula = formulaElement && readCellFormula(formulaElement, at, shared);
  if (value === null && formula === undefined && style === undefined) return undefined;
  const read: Cell = { value };
  if (formula !== undefined) read.formula = formula;
  if (style) read.style = style;
  const kind = formulaElement?.attributes.t;
  if (formulaElement && (kind === "array" || kind === "dataTable")) {
    const source = {
      at: formatCell(at.row, at.column),
      element: formulaElement,
      ...(cm && { metadata: cm }),
    };
    cellSources.remember(read, { formula: source });
  } else if (rich && formula === undefined) cellSources.remember(read, { rich });
  return read;
}

function readValue(
  cell: XmlElement,
  { texts, countsFrom1904 }: CellContext,
): { value: CellValue; rich?: XmlElement } {
  const item = childNamed(cell, "is");
  const content = childNamed(cell, "v");
  const { t: type } = cell.attributes;
  if (item && (type === "inlineStr" || !content))
    return { value: itemText(item), ...(isRich(item) && { rich: item }) };
  if (content === undefined) return { value: null };
  const text = textOf(content);
  if (type === "str" || type === "inlineStr") return { value: decodeText(text) };
  // An empty number, index or truth value is none: a blank cell.
  if (text.trim() === "") return { value: null };
  switch (type) {
    case "s": {
      const { text: value, rich } = sharedTextAt(texts, text);
      return { value, ...(rich && { rich }) };
    }
    case "b":
      return { value: isTrue(text) };
    case "e":
      return { value: { error: text } };
    case "d":
      return { value: dateSerial(text, countsFrom1904) ?? decodeText(text) };
    default:
      return { value: readNumber(text) };
  }
}

function readNumber(text: string): number {
  const number = Number(text);
  if (!Number.isFinite(number)) throw new XlsxError("corrupt", `${text} is not a number`);
  return number;
}

const dayOfTimes = "1970-01-01";

/** ISO date, or a time alone → days as the workbook counts them; `null` for anything else. */
function dateSerial(text: string, countsFrom1904: boolean): number | null {
  const isTime = /^\d\d:/.test(text);
  const hasZone = /[Zz]|[+-]\d\d:\d\d$/.test(text) || !(isTime || text.includes("T"));
  const moment = Date.parse(`${isTime ? `${dayOfTimes}T` : ""}${text}${hasZone ? "" : "Z"}`);
  if (Number.isNaN(moment)) return null;
  const days = moment / 86_400_000;
  if (isTime) return days;
  return days + 25_569 - (countsFrom1904 ? daysBefore1904 : 0);
}

function readCellFormula(
  { attributes: { t, si = "" }, children }: XmlElement,
  at: { row: number; column: number },
  shared: Map<string, SharedFormula>,
): string | undefined {
  const text = children.map((child) => (typeof child === "string" ? child : "")).join("");
  if (t === "shared" && text === "") {
    const first = shared.get(si);
    if (first === undefined) throw new XlsxError("corrupt", `there is no shared formula ${si}`);
    return first.formula.at(at.row - first.row, at.column - first.column);
  }
  if (text === "") return undefined;
  const formula = readFormula(text);
  if (t === "shared") shared.set(si, { formula: new MovingFormula(formula, "wrap"), ...at });
  return formula;
}
