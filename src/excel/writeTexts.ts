import type { CellPlace, CellValue } from "../sheet/sheetContent";
import { actionSize, sentBytes } from "./actions";
import { cellValues } from "./loadValues";
import { loadNamed, namedRangeOf } from "./rangeNames";
import { Requests } from "./requests";
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
}

/** Cells of a field below one another, which are written at once. */
interface Block {
  writes: TextWrite[];
  /** Bytes of its texts, and of the answer to what stood in its rows. */
  sent: number;
  answered: number;
}

/** Bytes; a request holds several blocks. */
const blockLimit = 200_000;

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
  for (const { block, range, rows } of blocks) {
    const { sent, answered } = block;
    await requests.take({ ...actionSize(sent), answered }, () => {
      befores.push({ block, ...loadRows(context, block.writes) });
      range.formulas = block.writes.map(({ content }, index) => [
        range.numberFormat[index]?.[0] === "@" ? content : exactly(content),
      ]);
      block.writes.forEach(({ height }, index) => {
        const standing = rows.value[index]?.format?.rowHeight ?? 0;
        if (standing > 0 && standing < height) range.getRow(index).format.rowHeight = height;
      });
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

/** As Excel takes it for a text in a cell that is not of text. */
const exactly = (content: string | number): string | number =>
  typeof content === "string" && content !== "" ? `'${content}` : content;

function blocksOf(writes: readonly TextWrite[]): Block[] {
  const blocks: Block[] = [];
  for (const write of [...writes].sort(byPlace)) {
    const [sent, answered] = [sentBytes(write.content), sentBytes(write.row) + rowReserve];
    const last = blocks.at(-1);
    if (last !== undefined && last.sent + sent < blockLimit && isBelow(write, last.writes.at(-1))) {
      last.writes.push(write);
      last.sent += sent;
      last.answered += answered;
    } else blocks.push({ writes: [write], sent, answered });
  }
  return blocks;
}

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
