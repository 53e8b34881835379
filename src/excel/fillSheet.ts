import { cellAddress, formulaInRow, rangeAddress, type CellRange } from "../sheet/cellRange";
import { cellAt, cellText, rowEnd, type SheetContent } from "../sheet/sheetContent";
import type { CellContent, SheetSpec } from "../sheet/sheetSpec";
import type { SheetWrite } from "../sheet/sheetWrite";
import { rangeAction, sentBytes, verticalRuns, type Run, type SheetAction } from "./actions";
import type { OverwrittenCells } from "./overwrittenCells";

/**
 * The contents of a sheet; the cells have their number formats already, so that Excel takes texts as texts. A cell that already holds the
 * right text is left alone (`null`), so that building again never writes over what a colleague is typing. Every other cell is glanced at
 * before.
 */
export function fillSheet(write: SheetWrite, overwritten: OverwrittenCells): SheetAction[] {
  const { spec, existing } = write;
  const glance = (range: CellRange): SheetAction | null =>
    existing === null ? null : overwritten.glanceAction(existing, write, range);
  const columnCount = Math.max(...spec.rows.map(({ cells }) => cells.length));
  const formulas = verticalRuns(spec.rows, ({ content }) =>
    content !== null && typeof content === "object" ? content.formula : null,
  );
  const isAlone = ({ range }: Run<string>) => existing === null && range.rowCount === 1;
  const alone: LoneFormulas = new Map(
    formulas
      .filter(isAlone)
      .map(({ key, range: { row, column } }) => [cellAddress(row, column), formulaInRow(key, row)]),
  );
  return [
    ...clearings(write, columnCount).map((range) => clearing(range, glance)),
    ...blocksToWrite(spec, columnCount, existing, alone).map((rows) =>
      blockAction(rows, columnCount, glance),
    ),
    ...formulas.filter((run) => !isAlone(run)).map((run) => formulaAction(run, glance)),
  ];
}

/** Formulas of new sheets that no cell above or below has, in A1, by their cells: they go with the values around them. */
type LoneFormulas = ReadonlyMap<string, string>;

/** What is to be done before a range is written over. */
type Glance = (range: CellRange) => SheetAction | null;

/** A row of values as it is sent; `null` leaves a cell alone. */
interface RowToWrite {
  row: number;
  values: (string | number | null)[];
  bytes: number;
}

/** Rows that are near one another go together: a few that are left alone cost less than one more action. */
const nearRows = 20;

/** Bytes for a cell by which Office.js makes a request longer where it cuts more than 1,500 cells, each piece of which takes 700. */
const cutBytes = 700 / 1500;

/** The rows of which anything is to be written, and the few between them; all with as many cells as the widest. */
function blocksToWrite(
  spec: SheetSpec,
  columnCount: number,
  existing: SheetContent | null,
  alone: LoneFormulas,
): RowToWrite[][] {
  const blocks: RowToWrite[][] = [];
  let between: RowToWrite[] = [];
  spec.rows.forEach(({ cells }, row) => {
    const values = Array.from(
      { length: columnCount },
      (_, column) =>
        alone.get(cellAddress(row, column)) ??
        valueToWrite(cells[column]?.content ?? null, existing, row, column),
    );
    between.push({ row, values, bytes: sentBytes(values) + 1 + columnCount * cutBytes });
    if (values.every((value) => value === null)) return;
    const last = blocks.at(-1);
    if (last !== undefined && between.length <= nearRows) last.push(...between);
    else blocks.push(between.slice(-1));
    between = [];
  });
  return blocks;
}

function valueToWrite(content: CellContent, existing: SheetContent | null, row: number, column: number) {
  if (content !== null && typeof content === "object") return null;
  const wanted = content ?? "";
  if (existing === null) return wanted === "" ? null : wanted;
  const current = cellAt(existing, row, column);
  const isSame = typeof current !== "object" && cellText(current) === cellText(wanted);
  return isSame ? null : wanted;
}

/** Rows below one another go in one action, cut where a request is full. */
function blockAction(rows: readonly RowToWrite[], columnCount: number, glance: Glance): SheetAction {
  const range = { row: rows[0]?.row ?? 0, column: 0, rowCount: rows.length, columnCount };
  const bytes = rows.reduce((sum, row) => sum + row.bytes, 0);
  const fill = rangeAction(
    rangeAddress(range),
    (cells) => void (cells.formulas = rows.map(({ values }) => values)),
    bytes,
  );
  const action = together(glance(range), fill);
  return {
    ...action,
    split: (room) => {
      const perRow = action.answered / rows.length;
      let [count, sent] = [0, action.sent - bytes];
      for (const row of rows) {
        sent += row.bytes;
        if (sent > room.sent || (count + 1) * perRow > room.answered) break;
        count++;
      }
      if (count === 0 || count === rows.length) return null;
      return [
        blockAction(rows.slice(0, count), columnCount, glance),
        blockAction(rows.slice(count), columnCount, glance),
      ];
    },
  };
}

/** A formula is written once, in R1C1; Excel copies it to the rows below. */
function formulaAction({ key: formula, range }: Run<string>, glance: Glance): SheetAction {
  const first = { ...range, rowCount: 1 };
  const write = rangeAction(
    rangeAddress(first),
    (cells) => void (cells.formulasR1C1 = [[formula]]),
    sentBytes(formula),
  );
  const below = { ...range, row: range.row + 1, rowCount: range.rowCount - 1 };
  const copy =
    below.rowCount === 0
      ? null
      : rangeAction(rangeAddress(below), (cells) => cells.copyFrom(rangeAddress(first), "Formulas"));
  return together(glance(range), write, copy);
}

/** Rows of the old form below the new one, and what else it leaves. What people typed in them has been taken over or put aside before. */
function clearings({ spec, existing, leftBehind = [] }: SheetWrite, columnCount: number): CellRange[] {
  const first = spec.rows.length;
  const rowCount = existing === null ? 0 : rowEnd(existing) - first;
  return [...(rowCount > 0 ? [{ row: first, column: 0, rowCount, columnCount }] : []), ...leftBehind];
}

const clearing = (range: CellRange, glance: Glance): SheetAction =>
  together(
    glance(range),
    rangeAction(rangeAddress(range), (cells) => cells.clear("All")),
  );

/** Actions that have to go in one request. */
function together(...actions: readonly (SheetAction | null)[]): SheetAction {
  const present = actions.filter((action) => action !== null);
  return {
    sent: present.reduce((sum, { sent }) => sum + sent, 0),
    answered: present.reduce((sum, { answered }) => sum + answered, 0),
    queue: (sheet) => {
      for (const { queue } of present) queue(sheet);
    },
  };
}
