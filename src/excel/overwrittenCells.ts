import {
  cellAt,
  cellText,
  columnEnd,
  rowEnd,
  type CellValue,
  type SheetContent,
} from "../sheet/sheetContent";
import { rangeAddress, type CellRange } from "../sheet/cellRange";
import type { SheetSpec } from "../sheet/sheetSpec";
import type { SheetRemoval, SheetWrite } from "../sheet/sheetWrite";
import { actionSize, type SheetAction } from "./actions";
import { copyCells, copySheetAction } from "./copySheet";
import { cellValues } from "./loadValues";

interface Look {
  existing: SheetContent;
  /** What the sheet becomes; `null` when it is removed. */
  spec: SheetSpec | null;
  range: Excel.Range;
}

/**
 * What stood in cells at the moment they were written over. Between reading a workbook and writing it somebody may have typed there: the
 * very request that writes reads once more, so that nothing fits in between.
 */
export class OverwrittenCells {
  private readonly looks: Look[] = [];

  /** A look at cells, and a copy of them where the sheet has one; to be queued before what writes over them. */
  lookAction(existing: SheetContent, { spec, copy }: SheetWrite, range: CellRange): SheetAction {
    return {
      ...actionSize(),
      answered: answerBytes(existing, range),
      queue: (sheet) => {
        if (copy !== undefined) copyCells(sheet, copy, range);
        this.look({ existing, spec, range: sheet.getRange(rangeAddress(range)) });
      },
    };
  }

  /** A look at a whole sheet, and a copy of it; to be queued before it is removed. */
  lastLookAction({ existing, copy }: SheetRemoval): SheetAction {
    const copying = copySheetAction(copy);
    return {
      ...actionSize(copying.sent),
      answered: answerBytes(existing, wholeOf(existing)),
      queue: (sheet) => {
        copying.queue(sheet);
        this.look({ existing, spec: null, range: sheet.getUsedRangeOrNullObject(true) });
      },
    };
  }

  private look(look: Look): void {
    look.range.load("rowIndex,columnIndex,values,valueTypes,formulas");
    this.looks.push(look);
  }

  /** The sheets of which a cell was written over that no longer held what had been read, as they stood then. */
  changedSheets(): SheetContent[] {
    const changed = new Set(this.looks.filter(isOvertaken).map(({ existing }) => existing));
    return [...changed].map((existing) =>
      this.looks.filter((look) => look.existing === existing).reduce(withSeen, existing),
    );
  }
}

const wholeOf = (content: SheetContent): CellRange => ({
  row: content.row,
  column: content.column,
  rowCount: rowEnd(content) - content.row,
  columnCount: columnEnd(content) - content.column,
});

/** What a look at cells answers: their values, and again as formulas. */
function answerBytes(content: SheetContent, range: CellRange): number {
  let bytes = 0;
  for (let row = range.row; row < range.row + range.rowCount; row++) {
    for (let column = range.column; column < range.column + range.columnCount; column++)
      bytes += cellOverhead + 2 * bytesPerUnit * cellText(cellAt(content, row, column)).length;
  }
  return bytes;
}

/** A cell's value type, quotes and commas; and the bytes of a character of Japanese. */
const cellOverhead = 20;
const bytesPerUnit = 3;

function isOvertaken({ existing, spec, range }: Look): boolean {
  return seenCells(range).some(({ row, column, value }) => {
    const [read, seen] = [cellText(cellAt(existing, row, column)), cellText(value)];
    const wanted = spec?.rows[row]?.cells[column]?.content ?? null;
    if (seen === "" || seen === read) return false;
    const isFormula = wanted !== null && typeof wanted === "object";
    return isFormula || ![seen, read].includes(cellText(wanted ?? ""));
  });
}

/** The constants; what formulas show changes by itself. Nothing where the request failed before the look. */
function seenCells(range: Excel.Range): { row: number; column: number; value: CellValue }[] {
  if (range.toJSON().values === undefined) return [];
  return cellValues(range).flatMap((cells, row) =>
    cells.flatMap((value, column) =>
      range.formulas[row]?.[column] === range.values[row]?.[column]
        ? [{ row: range.rowIndex + row, column: range.columnIndex + column, value }]
        : [],
    ),
  );
}

function withSeen(content: SheetContent, { range }: Look): SheetContent {
  const cells = seenCells(range);
  const rowCount = Math.max(rowEnd(content), ...cells.map(({ row }) => row + 1));
  const columnCount = Math.max(columnEnd(content), ...cells.map(({ column }) => column + 1));
  const values = Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (__, column) => cellAt(content, row, column)),
  );
  for (const { row, column, value } of cells) values[row]?.splice(column, 1, value);
  return { ...content, row: 0, column: 0, values };
}
