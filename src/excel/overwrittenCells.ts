import {
  cellAt,
  cellText,
  columnEnd,
  rowEnd,
  type CellValue,
  type SheetContent,
} from "../sheet/sheetContent";
import type { SheetSpec } from "../sheet/sheetSpec";
import { cellValues } from "./readSheets";

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

  /** Queues a look at a range; to be called before what writes over it is queued. */
  lookAt(existing: SheetContent, spec: SheetSpec | null, range: Excel.Range): void {
    range.load("rowIndex,columnIndex,values,valueTypes,formulas");
    this.looks.push({ existing, spec, range });
  }

  /** The sheets of which a cell was written over that no longer held what had been read, as they stood then. */
  changedSheets(): SheetContent[] {
    const changed = new Set(this.looks.filter(isOvertaken).map(({ existing }) => existing));
    return [...changed].map((existing) =>
      this.looks.filter((look) => look.existing === existing).reduce(withSeen, existing),
    );
  }
}

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
