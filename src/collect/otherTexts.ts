import { shortLabel } from "../forms/fields";
import { filledStatus } from "../forms/headings";
import { isStatusText } from "../forms/statusText";
import { attachedTexts, type Drawing } from "../file/attachedTexts";
import { chartSheets } from "../file/attachments";
import type { Cell, Sheet, Workbook } from "../file/model/workbook";
import { functionsIn, textKey } from "../handOut/shownTexts";
import { cellAddress } from "../sheet/cellRange";
import { markedCells, pageTexts } from "./besideCells";
import { shownContent } from "./returnedSheet";

/** What stands there is no text of a cell: a drawing, colours of one's own, a header or footer. */
export type OtherKind = Drawing | "mark" | "page";

/** A text or drawing that somebody put into a file outside of the cells that it went out with to be typed in. Nothing is taken from there. */
export interface OtherText {
  sheetName: string;
  /** A1; "" for a whole sheet. */
  cell: string;
  /** "" for a drawing without one. */
  text: string;
  /** `null` for a mere text. */
  drawing: OtherKind | null;
}

/** What is no news in a file: what stood on its sheets as they went out, and the texts that are read from it. */
export interface KnownTexts {
  shown: readonly string[];
  read: readonly string[];
  /** Keys of fields, which 状態 names. */
  fields: readonly string[];
  /** Title and year, which headers and footers say. */
  about: readonly string[];
}

/** Everything that stands in sheets of a file and is not known, wherever that is: beside a table, over a heading, in notes, as a picture. */
export function otherTexts(workbook: Workbook, sheets: readonly Sheet[], known: KnownTexts): OtherText[] {
  const texts = new Set(["", filledStatus, ...known.shown, ...known.read.map(textKey)]);
  const names = new Set(known.fields.map(shortLabel));
  const isKnown = (text: string): boolean => texts.has(textKey(text)) || isStatusText(text, names);
  const charts = chartSheets(workbook).map((sheetName): OtherText => ({
    ...{ sheetName, cell: "", text: "" },
    drawing: "chart",
  }));
  const ofSheets = sheets.flatMap((sheet) => {
    const told = (
      row: number,
      column: number,
      text: string,
      drawing: OtherKind | null = null,
    ): OtherText[] =>
      drawing === null && isKnown(text)
        ? []
        : [{ sheetName: sheet.name, cell: cellAddress(row, column), text, drawing }];
    return [
      ...cellsOf(sheet).flatMap(([row, column, cell]) => {
        const isOwnFormula = cell.formula !== undefined && texts.has(functionsIn(cell.formula));
        const isOwnNumber = typeof cell.value === "number" && texts.has(String(cell.value));
        return isOwnFormula || isOwnNumber ? [] : told(row, column, textOf(cell, workbook));
      }),
      ...attachedTexts(workbook, sheet).flatMap(({ row, column, text, drawing }) =>
        told(row, column, text, drawing),
      ),
      ...pageTexts(sheet, [...known.about, ...known.shown]).map((text): OtherText => ({
        ...{ sheetName: sheet.name, cell: "", text },
        drawing: "page",
      })),
      ...markedCells(workbook, sheet).flatMap(({ row, column }) => told(row, column, "", "mark")),
    ];
  });
  return [...ofSheets, ...charts];
}

/** What a cell shows; of a formula without a result, the formula. */
function textOf(cell: Cell, workbook: Workbook): string {
  const content = shownContent(cell, workbook);
  return textKey(typeof content === "object" ? (content.formula ?? content.error) : content);
}

const cellsOf = ({ cells }: Sheet): [row: number, column: number, cell: Cell][] =>
  [...cells]
    .sort(([one], [other]) => one - other)
    .flatMap(([row, inRow]) =>
      [...inRow]
        .sort(([one], [other]) => one - other)
        .map(([column, cell]): [number, number, Cell] => [row, column, cell]),
    );
