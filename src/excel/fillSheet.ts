import { rangeAddress, type CellRange } from "../sheet/cellRange";
import { cellStyles } from "../sheet/cellStyles";
import { cellAt, cellText, rowEnd, type SheetContent } from "../sheet/sheetContent";
import type { CellContent, SheetSpec } from "../sheet/sheetSpec";
import { rangeAction, verticalRuns, type SheetAction } from "./actions";
import type { OverwrittenCells } from "./overwrittenCells";

/** Bytes of values sent in one action; small enough that several fit in a request. */
const blockLimit = 250_000;

/**
 * The contents of a sheet. Number formats come first, so that Excel takes texts as texts. A cell that already holds the right text is
 * left alone (`null`), so that building again never writes over what a colleague is typing. Every other cell is looked at before.
 */
export function fillSheet(
  spec: SheetSpec,
  existing: SheetContent | null,
  overwritten: OverwrittenCells,
): SheetAction[] {
  const look = (address: string): SheetAction[] =>
    existing === null ? [] : [lookAction(address, (range) => overwritten.lookAt(existing, spec, range))];
  const columnCount = Math.max(...spec.rows.map(({ cells }) => cells.length));
  const whole: CellRange = { row: 0, column: 0, rowCount: spec.rows.length, columnCount };
  return [
    ...(existing === null ? [] : clearBelow(whole, existing, look)),
    setNumberFormat(rangeAddress(whole), "@"),
    ...otherNumberFormats(spec),
    ...valueBlocks(spec, columnCount, existing, look),
  ];
}

/** What is to be done before a range is written over. */
type Look = (address: string) => SheetAction[];

const lookAction = (address: string, look: (range: Excel.Range) => void): SheetAction => ({
  bytes: 700,
  queue: (sheet) => look(sheet.getRange(address)),
});

const setNumberFormat = (address: string, numberFormat: string): SheetAction =>
  rangeAction(address, 50, (range) => void (range.numberFormat = [[numberFormat]]));

function otherNumberFormats(spec: SheetSpec): SheetAction[] {
  return verticalRuns(spec, ({ style }) => {
    const { numberFormat } = cellStyles[style];
    return numberFormat === "@" ? null : numberFormat;
  }).map(({ key, range }) => setNumberFormat(rangeAddress(range), key));
}

/** Rows are sent in blocks of a limited size, each with as many cells as the widest row. */
function valueBlocks(
  spec: SheetSpec,
  columnCount: number,
  existing: SheetContent | null,
  look: Look,
): SheetAction[] {
  const actions: SheetAction[] = [];
  let block: (string | number | null)[][] = [];
  let bytes = 0;
  let first = 0;
  const close = (next: number) => {
    const rows = block;
    const address = rangeAddress({ row: first, column: 0, rowCount: rows.length, columnCount });
    const hasValues = rows.some((row) => row.some((value) => value !== null));
    if (hasValues) {
      const fill = rangeAction(address, bytes, (range) => void (range.formulas = rows));
      actions.push(...together([...look(address), fill]));
    }
    block = [];
    bytes = 0;
    first = next;
  };
  spec.rows.forEach(({ cells }, row) => {
    const values = Array.from({ length: columnCount }, (_, column) =>
      valueToWrite(cells[column]?.content ?? null, existing, row, column),
    );
    const size = new TextEncoder().encode(JSON.stringify(values)).length;
    if (bytes > 0 && bytes + size > blockLimit) close(row);
    block.push(values);
    bytes += size;
  });
  close(spec.rows.length);
  return actions;
}

function valueToWrite(content: CellContent, existing: SheetContent | null, row: number, column: number) {
  const isFormula = content !== null && typeof content === "object";
  const wanted = isFormula ? content.formula : (content ?? "");
  if (existing === null) return wanted === "" ? null : wanted;
  const current = cellAt(existing, row, column);
  const isSame = !isFormula && typeof current !== "object" && cellText(current) === cellText(wanted);
  return isSame ? null : wanted;
}

/** Rows of the old form below the new one. What people typed in them has been taken over or put aside before. */
function clearBelow(whole: CellRange, existing: SheetContent, look: Look): SheetAction[] {
  const rowCount = rowEnd(existing) - whole.rowCount;
  if (rowCount <= 0) return [];
  const address = rangeAddress({ ...whole, row: whole.rowCount, rowCount });
  return together([...look(address), rangeAction(address, 0, (range) => range.clear("All"))]);
}

/** Actions that have to go in one request. */
const together = (actions: readonly SheetAction[]): SheetAction[] => [
  {
    bytes: actions.reduce((sum, { bytes }) => sum + bytes, 0),
    queue: (sheet) => {
      for (const { queue } of actions) queue(sheet);
    },
  },
];
