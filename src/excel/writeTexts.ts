import { allowedEdits } from "../sheet/allowedEdits";
import type { CellPlace, CellValue } from "../sheet/sheetContent";
import { actionSize, sentBytes, type Size } from "./actions";
import { cellValues } from "./loadValues";
import { loadNamed, namedRangeOf } from "./rangeNames";
import { isRoomFor, Requests } from "./requests";
import type { TextRow } from "./textCell";

/** A text to be written into a cell that is there already. */
export interface TextWrite {
  place: CellPlace;
  /** The name of the range of its field. */
  fieldName: string;
  content: string | number;
  /** Points that its row needs; a row that is higher stays as it is, and a hidden one hidden. */
  height: number;
  /** Its row from column A on, as it was read. */
  row: readonly CellValue[];
  /** The sheet is protected and the cell is none of those that can be typed in: it is unprotected for as long as this takes. */
  isLocked: boolean;
}

/** Cells of a field below one another, which are written at once. */
interface Block {
  writes: TextWrite[];
  size: Size;
}

interface LoadedBlock {
  block: Block;
  range: Excel.Range;
  rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
}

/**
 * Writes texts exactly as typed, whatever they begin with, in as few round trips as their size allows.
 * @returns the row of each cell and its field as they were in the moment before, in the order of `writes`.
 */
export async function writeTexts(
  context: Excel.RequestContext,
  writes: readonly TextWrite[],
): Promise<TextRow[]> {
  const blocks = blocksOf(writes).map((block) => {
    const range = rangeOf(context, block.writes);
    range.load("numberFormat");
    return { block, range, rows: range.getRowProperties({ format: { rowHeight: true } }) };
  });
  await context.sync();
  const requests = new Requests(context);
  const befores: { block: Block; cells: Excel.Range; field: Excel.NamedItem }[] = [];
  for (const together of requestsOf(blocks)) {
    // All that stands there is read before any of it is written over: between writes Excel would calculate for every reading.
    await requests.take(sizeOf(together), () => {
      for (const { block } of together) befores.push({ block, ...loadRows(context, block.writes) });
      const locked = lockedSheets(context, together);
      for (const { protection } of locked) protection.unprotect();
      for (const { block, range, rows } of together) fill(block, range, rows.value);
      for (const { protection } of locked) protection.protect(allowedEdits);
    });
  }
  await requests.send();
  const rowOf = new Map(
    befores.flatMap(({ block, cells, field }) => {
      const standing = cellValues(cells);
      const named = namedRangeOf(field);
      return block.writes.map(
        (write, index) => [write, { cells: standing[index] ?? [], field: named }] as const,
      );
    }),
  );
  return writes.map((write) => rowOf.get(write) ?? { cells: [], field: null });
}

function lockedSheets({ workbook }: Excel.RequestContext, blocks: readonly LoadedBlock[]): Excel.Worksheet[] {
  const writes = blocks.flatMap(({ block }) => block.writes).filter(({ isLocked }) => isLocked);
  return [...new Set(writes.map(({ place }) => place.sheetId))].map((id) => workbook.worksheets.getItem(id));
}

function fill({ writes }: Block, range: Excel.Range, rows: readonly Excel.RowProperties[]): void {
  const contents = writes.map(({ content }, index) => [
    range.numberFormat[index]?.[0] === "@" ? content : exactly(content),
  ]);
  const heights = writes.map((_write, index) => rows[index]?.format?.rowHeight ?? 0);
  // Excel puts texts into the rows that a filter shows, one after another: https://github.com/OfficeDev/office-js/issues/224
  if (heights.includes(0)) contents.forEach((row, index) => (range.getRow(index).formulas = [row]));
  else range.formulas = contents;
  writes.forEach(({ height }, index) => {
    const standing = heights[index] ?? 0;
    if (standing > 0 && standing < height) range.getRow(index).format.rowHeight = height;
  });
}

/** As Excel takes it for a text in a cell that is not of text. */
const exactly = (content: string | number): string | number =>
  typeof content === "string" && content !== "" ? `'${content}` : content;

function blocksOf(writes: readonly TextWrite[]): Block[] {
  const blocks: Block[] = [];
  for (const write of [...writes].sort(byPlace)) {
    const size = { ...actionSize(sentBytes(write.content)), answered: sentBytes(write.row) + rowReserve };
    const last = blocks.at(-1);
    if (last !== undefined && isBelow(write, last.writes.at(-1)) && isRoomFor(size, last.size)) {
      last.writes.push(write);
      last.size = sum(last.size, size);
    } else blocks.push({ writes: [write], size });
  }
  return blocks;
}

/** Blocks that go in one request. */
function requestsOf(blocks: readonly LoadedBlock[]): LoadedBlock[][] {
  const groups: LoadedBlock[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last !== undefined && isRoomFor(block.block.size, sizeOf(last))) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

const sizeOf = (blocks: readonly LoadedBlock[]): Size =>
  blocks.reduce((size, { block }) => sum(size, block.size), { sent: 0, answered: 0 });

const sum = (one: Size, other: Size): Size => ({
  sent: one.sent + other.sent,
  answered: one.answered + other.answered,
});

/** Bytes of the types of a row's values, and what somebody may type into it meanwhile. */
const rowReserve = 5_000;

const byPlace = ({ place: one }: TextWrite, { place: other }: TextWrite): number =>
  one.sheetId === other.sheetId
    ? one.column - other.column || one.row - other.row
    : one.sheetId < other.sheetId
      ? -1
      : 1;

const isBelow = ({ place, fieldName }: TextWrite, above: TextWrite | undefined): boolean =>
  place.sheetId === above?.place.sheetId &&
  fieldName === above.fieldName &&
  place.column === above.place.column &&
  place.row === above.place.row + 1;

function rangeOf({ workbook }: Excel.RequestContext, writes: readonly TextWrite[]): Excel.Range {
  const [first] = writes;
  if (first === undefined) throw new Error("a block has a cell");
  const { sheetId, row, column } = first.place;
  return workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, writes.length, 1);
}

/** Whole rows, by which it can be told whose they are. */
function loadRows({ workbook }: Excel.RequestContext, writes: readonly TextWrite[]) {
  const [first] = writes;
  if (first === undefined) throw new Error("a block has a cell");
  const { place, fieldName, row } = first;
  const sheet = workbook.worksheets.getItem(place.sheetId);
  const width = Math.max(row.length, place.column + 1);
  const cells = sheet.getRangeByIndexes(place.row, 0, writes.length, width);
  cells.load("values,valueTypes");
  return { cells, field: loadNamed(sheet, fieldName) };
}
