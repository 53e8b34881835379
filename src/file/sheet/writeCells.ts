import type { Cell, CellValue, RowFormat, Sheet } from "../model/workbook";
import { formatCell } from "./address";
import { writeFormula } from "./formulaText";
import type { LinkedCell } from "./hyperlinks";
import { outlines } from "./outlines";
import { cellSources } from "./readCells";
import type { StyleNumbers } from "../styles/styleNumbers";
import { encodeText, type SharedTexts } from "./texts";
import { escapeText, serializeXml } from "../xml/xml";

export interface Numbering {
  styles: StyleNumbers;
  texts: SharedTexts;
}

/** The numbers in rising order, which is the order in which they mostly are. */
function ascending(numbers: number[]): number[] {
  const isAscending = numbers.every(
    (number, index) => index === 0 || number > (numbers[index - 1] ?? number),
  );
  return isAscending ? numbers : Array.from(Uint32Array.from(numbers).sort());
}

/** What the cells of a sheet are written as. */
interface WrittenCells {
  /** The rows. */
  markup: string;
  linked: LinkedCell[];
}

/** Writes the sheet's rows and cells, and finds the cells that have links on the way. */
export function writeCells(sheet: Sheet, numbering: Numbering): WrittenCells {
  const numbers = new Set([...sheet.cells.keys(), ...sheet.rows.keys()]);
  const linked: LinkedCell[] = [];
  let markup = "";
  for (const row of ascending([...numbers])) {
    markup += `<row r="${row + 1}"${rowAttributes(sheet.rows.get(row), numbering.styles)}>`;
    const cells = sheet.cells.get(row);
    for (const column of cells ? ascending([...cells.keys()]) : []) {
      const cell = cells?.get(column);
      if (cell === undefined) continue;
      const at = formatCell(row, column);
      markup += writeCell(cell, at, numbering);
      if (cell.hyperlink) linked.push({ at, display: displayed(cell.value), hyperlink: cell.hyperlink });
    }
    markup += "</row>";
  }
  return { markup, linked };
}

/** Numbers look as their format says, which is not known here. */
const displayed = (value: CellValue): string | undefined =>
  typeof value === "string" && value !== "" ? encodeText(value) : undefined;

function rowAttributes(format: RowFormat | undefined, styles: StyleNumbers): string {
  if (format === undefined) return "";
  const { height, isHidden, style } = format;
  const { outlineLevel, collapsed } = outlines.recall(format) ?? {};
  return (
    (style ? ` s="${styles.indexOf(style)}" customFormat="1"` : "") +
    (height === undefined ? "" : ` ht="${height}" customHeight="1"`) +
    (isHidden ? ' hidden="1"' : "") +
    (outlineLevel === undefined ? "" : ` outlineLevel="${outlineLevel}"`) +
    (collapsed ? ' collapsed="1"' : "")
  );
}

function writeCell(cell: Cell, at: string, { styles, texts }: Numbering): string {
  const style = styles.indexOf(cell.style);
  const source = cellSources.recall(cell);
  const formula = source?.formula?.at === at ? source.formula : undefined;
  const start = `<c r="${at}"${style === 0 ? "" : ` s="${style}"`}${formula?.metadata ? ` cm="${formula.metadata}"` : ""}`;
  const f = formula
    ? serializeXml(formula.element)
    : cell.formula === undefined
      ? ""
      : `<f>${escapeText(writeFormula(cell.formula))}</f>`;
  if (f !== "") return `${start}${writeResult(cell.value, f)}</c>`;
  if (typeof cell.value === "string" && cell.value !== "") {
    return `${start} t="s"><v>${texts.indexOf(cell.value, source?.rich)}</v></c>`;
  }
  if (cell.value !== null && cell.value !== "") return `${start}${writeResult(cell.value, "")}</c>`;
  return style === 0 ? "" : `${start}/>`;
}

/** The rest of the start tag and the content: the formula, if any, and the value it gave. */
function writeResult(value: CellValue, formula: string): string {
  if (value === null) return `>${formula}`;
  switch (typeof value) {
    case "string":
      return ` t="str">${formula}<v>${escapeText(encodeText(value))}</v>`;
    case "boolean":
      return ` t="b">${formula}<v>${Number(value)}</v>`;
    case "number":
      return Number.isFinite(value) ? `>${formula}<v>${value}</v>` : ` t="e">${formula}<v>#NUM!</v>`;
    case "object":
      return ` t="e">${formula}<v>${escapeText(value.error)}</v>`;
  }
}
