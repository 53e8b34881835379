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
import { answerBytes, wholeOf } from "./answerBytes";
import { copyBytes, copyCells, copySheetAction } from "./copySheet";
import { cellValues } from "./loadValues";

/** A reading of cells before they are written over. */
interface Glance {
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
  private readonly glances: Glance[] = [];

  /** A glance at cells, and a copy of them where the sheet has one; to be queued before what writes over them. */
  glanceAction(existing: SheetContent, { spec, copy }: SheetWrite, range: CellRange): SheetAction {
    return {
      ...actionSize(copy === undefined ? 0 : copyBytes),
      answered: answerBytes(existing, range),
      queue: (sheet) => {
        if (copy !== undefined) copyCells(sheet, copy, range);
        this.glance({ existing, spec, range: sheet.getRange(rangeAddress(range)) });
      },
    };
  }

  /** A glance at a whole sheet, and a copy of it; to be queued before it is removed. */
  lastGlanceAction({ existing, copy }: SheetRemoval): SheetAction {
    const copying = copySheetAction(copy);
    return {
      ...actionSize(copying.sent),
      answered: answerBytes(existing, wholeOf(existing)),
      queue: (sheet) => {
        copying.queue(sheet);
        this.glance({ existing, spec: null, range: sheet.getUsedRangeOrNullObject(true) });
      },
    };
  }

  private glance(glance: Glance): void {
    glance.range.load("rowIndex,columnIndex,values,valueTypes,formulas").untrack();
    this.glances.push(glance);
  }

  /** @throws where Excel did not answer what it was asked together with something that it refused. */
  assertSeen(): void {
    for (const { range } of this.glances) if (!range.isNullObject) cellValues(range);
  }

  /** The sheets of which a cell was written over that no longer held what had been read, as they stood then. */
  changedSheets(): SheetContent[] {
    const changed = new Set(this.glances.filter(isOvertaken).map(({ existing }) => existing));
    return [...changed].map((existing) =>
      this.glances.filter((glance) => glance.existing === existing).reduce(withSeen, existing),
    );
  }
}

function isOvertaken({ existing, spec, range }: Glance): boolean {
  return seenCells(range).some(({ row, column, value }) => {
    const [read, seen] = [cellText(cellAt(existing, row, column)), cellText(value)];
    const wanted = spec?.rows[row]?.cells[column]?.content ?? null;
    if (seen === "" || seen === read) return false;
    const isFormula = wanted !== null && typeof wanted === "object";
    return isFormula || ![seen, read].includes(cellText(wanted ?? ""));
  });
}

/** The constants; what formulas show changes by itself. Nothing where the request failed before the glance. */
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

function withSeen(content: SheetContent, { range }: Glance): SheetContent {
  const cells = seenCells(range);
  const rowCount = Math.max(rowEnd(content), ...cells.map(({ row }) => row + 1));
  const columnCount = Math.max(columnEnd(content), ...cells.map(({ column }) => column + 1));
  const values = Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (__, column) => cellAt(content, row, column)),
  );
  for (const { row, column, value } of cells) values[row]?.splice(column, 1, value);
  return { ...content, row: 0, column: 0, values };
}
