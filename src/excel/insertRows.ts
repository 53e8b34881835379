import { columnLetters, rangeAddress } from "../sheet/cellRange";
import { lookName } from "../sheet/cellStyles";
import { fingerprintName, identityName } from "../sheet/ownNames";
import { contentText, type NameSpec, type RowSpec } from "../sheet/sheetSpec";
import type { RowInsertion } from "../sheet/sheetWrite";
import {
  actionSize,
  groupedAddresses,
  joinedByKey,
  mergedRuns,
  sentBytes,
  sheetAction,
  verticalRuns,
  type SheetAction,
} from "./actions";
import { nameAction } from "./nameAction";
import { nameRange } from "./nameActions";

/**
 * Puts new rows of texts in on a sheet. Those below move down: nothing is written over, whatever others do on the sheet meanwhile. What a
 * sheet of an earlier version, or one that has lost its names, is to have besides comes first. The looks have to be defined before.
 */
export function insertionActions({ existing, at, rows, hiddenColumn }: RowInsertion): SheetAction[] {
  const { name, identity, names = {}, isProtected, hasLostNames } = existing;
  return [
    ...(isProtected ? [sheetAction(({ protection }) => protection.unprotect())] : []),
    ...(hasLostNames && identity !== null
      ? [nameAction(identityName, identity, null), nameAction(fingerprintName, identity, null)]
      : []),
    ...(hiddenColumn === null
      ? []
      : [sheetAction((sheet) => hide(sheet, hiddenColumn)), nameRange(name, hiddenColumn, names)]),
    ...(rows.length === 0 ? [] : [rowsAction(at, rows)]),
  ];
}

function hide(sheet: Excel.Worksheet, { range, heading }: NameSpec): void {
  const letters = columnLetters(range.column);
  sheet.getRange(`${letters}:${letters}`).format.columnWidth = 0;
  sheet.getRange(rangeAddress(range)).values = [[heading]];
}

function rowsAction(at: number, rows: readonly RowSpec[]): SheetAction {
  const sizes = rows.map(({ cells }) => sentBytes(cells.map(({ content }) => content)));
  const fixed = actionSize().sent;
  return {
    sent: sizes.reduce((sum, size) => sum + size, fixed),
    answered: 0,
    queue: (sheet) => queueRows(sheet, at, rows),
    split: (room) => {
      let [count, sent] = [0, fixed];
      for (const size of sizes) {
        sent += size;
        if (sent > room.sent) break;
        count++;
      }
      if (count === 0 || count === rows.length) return null;
      return [rowsAction(at, rows.slice(0, count)), rowsAction(at, rows.slice(count))];
    },
  };
}

function queueRows(sheet: Excel.Worksheet, at: number, rows: readonly RowSpec[]): void {
  sheet.getRange(`${at + 1}:${at + rows.length}`).insert("Down");
  const moved = { row: at, column: 0, rowCount: rows.length, columnCount: rows[0]?.cells.length ?? 1 };
  const runs = mergedRuns(verticalRuns(rows, ({ style }) => style)).map(({ key, range }) => ({
    key,
    range: { ...range, row: at + range.row },
  }));
  for (const [style, addresses] of groupedAddresses(runs))
    for (const address of addresses) sheet.getRanges(address).style = lookName(style);
  const heights = rows.map(({ height }, index) => [height, `${at + index + 1}:${at + index + 1}`] as const);
  for (const [height, addresses] of joinedByKey(heights))
    for (const address of addresses) sheet.getRanges(address).format.rowHeight = height;
  sheet.getRange(rangeAddress(moved)).formulas = rows.map(({ cells }) =>
    cells.map(({ content }) => contentText(content)),
  );
}
