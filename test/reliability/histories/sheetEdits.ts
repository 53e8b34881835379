import type { Dice } from "./dice";
import { find, identityOf, lastRow, textSpots, valueAt } from "./reading";
import type { Town } from "./town";
import type { Sheet } from "../../../src/file/model/workbook";

interface Edited {
  town: Town;
  dice: Dice;
  sheet: Sheet;
  /** Of the measures on a policy's sheet; `null` on a measure's own. */
  table: { heading: number; first: number; last: number; column: number } | null;
}

type SheetEdit = (edited: Edited) => ((sheet: Excel.Worksheet) => void) | null;

const inTable =
  (work: (sheet: Excel.Worksheet, table: NonNullable<Edited["table"]>, edited: Edited) => void): SheetEdit =>
  (edited) => {
    const { table } = edited;
    return table && ((sheet) => work(sheet, table, edited));
  };

const aRow = ({ first, last }: NonNullable<Edited["table"]>, dice: Dice): number =>
  first + dice.below(Math.max(1, last - first + 1)) + 1;

/** What people do to the sheets of policies and measures besides typing texts. */
const sheetEdits: Record<string, SheetEdit> = {
  改名する:
    ({ town }) =>
    (sheet) =>
      void (sheet.name = `改名${town.newId()}`),
  先頭に動かす: () => (sheet) => void (sheet.position = 0),
  隠す: () => (sheet) => void (sheet.visibility = "Hidden"),
  上に行を挿入する: () => (sheet) => void sheet.getRange("1:2").insert("Down"),
  左に列を挿入する: () => (sheet) => void sheet.getRange("A:A").insert("Right"),
  // Where rows were sorted without their ids, nothing but numbers and titles tells whose they are.
  左の列を消す: ({ town, sheet: { id } }) =>
    town.sorted.has(id) ? null : (sheet) => sheet.getRange("A:A").delete("Left"),
  列を二つ挿入する: () => (sheet) => void sheet.getRange("E:F").insert("Right"),
  表に行を挿入する: inTable((sheet, table, { dice }) => {
    const row = aRow(table, dice);
    sheet.getRange(`${row}:${row}`).insert("Down");
  }),
  表の行を消す: inTable((sheet, table, { dice }) => {
    const row = aRow(table, dice);
    sheet.getRange(`${row}:${row}`).delete("Up");
  }),
  見出しの行を消す: inTable((sheet, { heading }) =>
    sheet.getRange(`${heading + 1}:${heading + 1}`).delete("Up"),
  ),
  見えるところだけ二行を並べ替える: inTable(
    (sheet, { first, last }, { sheet: { cells }, sheet: content }) => {
      if (last <= first) return;
      const width = Math.max(...(cells.get(first - 1)?.keys() ?? [0]));
      const rows = [first + 1, first].map((row) =>
        Array.from({ length: width }, (_, column) => valueAt(content, { row, column })),
      );
      const range = sheet.getRangeByIndexes(first, 0, 2, width);
      range.numberFormat = rows.map((row) => row.map(() => "@"));
      range.values = rows;
    },
  ),
  番号を上書きする: inTable((sheet, table, { dice }) => {
    sheet.getRangeByIndexes(aRow(table, dice) - 1, table.column, 1, 1).values = [
      [dice.pick(["9-9", "", "１－１"])],
    ];
  }),
  番号の見出しを変える: inTable((sheet, { heading, column }) => {
    sheet.getRangeByIndexes(heading, column, 1, 1).values = [["番号"]];
  }),
  表を値だけに貼り替える: inTable((sheet, { heading, last }, { sheet: content }) => {
    const rowCount = last - heading + 1;
    const columnCount = Math.max(...(content.cells.get(heading)?.keys() ?? [0]));
    const range = sheet.getRangeByIndexes(heading, 0, rowCount, columnCount);
    range.copyFrom(range, "Values");
  }),
};

/** Somebody takes the protection of a sheet away and changes the sheet. */
export async function editSheet(town: Town, dice: Dice): Promise<void> {
  const sheet = pickOwnSheet(town, dice);
  if (sheet === null) return;
  const heading = identityOf(sheet).startsWith("policy:") ? find(sheet, "施策番号") : null;
  const table = heading && {
    heading: heading.row,
    first: heading.row + 1,
    last: lastRow(sheet),
    column: heading.column,
  };
  const name = dice.pick(Object.keys(sheetEdits));
  const work = sheetEdits[name]?.({ town, dice, sheet, table }) ?? null;
  if (work === null) return;
  if (name === "番号を上書きする") town.unclear.add(sheet.id);
  if (name === "見えるところだけ二行を並べ替える") town.sorted.add(sheet.id);
  await town.act(`${sheet.name}：${name}`, ({ worksheets }) => {
    const opened = worksheets.getItem(sheet.id);
    opened.protection.unprotect();
    work(opened);
  });
}

export function pickOwnSheet(town: Town, dice: Dice): Sheet | null {
  const own = town.sheets.filter(
    (sheet) => !town.foreign.has(sheet.id) && /^(policy|measure):/.test(identityOf(sheet)),
  );
  return own.length === 0 ? null : dice.pick(own);
}

/** Somebody copies a sheet, and sometimes gives both another name. */
export async function copySheet(town: Town, dice: Dice): Promise<void> {
  const sheet = pickOwnSheet(town, dice);
  if (sheet === null) return;
  const before = new Set(town.sheets.map(({ id }) => id));
  const isRenamed = dice.chance(0.3);
  await town.act(`${sheet.name}：${isRenamed ? "写して両方を改名する" : "写す"}`, ({ worksheets }) => {
    const original = worksheets.getItem(sheet.id);
    // Of two untold copies the first tab counts.
    const copy = original.copy(isRenamed ? "End" : dice.pick(["Beginning", "End"] as const));
    if (!isRenamed) return;
    copy.name = `写し${town.newId()}`;
    original.name = `もと${town.newId()}`;
  });
  for (const { id } of town.sheets) if (!before.has(id)) town.copies.add(id);
}

/** Somebody touches up a heading of the texts. */
export async function rewordHeading(town: Town, dice: Dice): Promise<void> {
  const spots = textSpots(town).filter(({ sheet }) => !town.copies.has(sheet.id));
  if (spots.length === 0) return;
  const { sheet, row, column } = dice.pick(spots);
  const heading = identityOf(sheet).startsWith("measure:")
    ? { row, column: column - 1 }
    : { row: headingRow(sheet, row), column };
  const text = valueAt(sheet, heading);
  await town.act(`${sheet.name}：見出し「${text}」に手を入れる`, ({ worksheets }) => {
    const opened = worksheets.getItem(sheet.id);
    opened.protection.unprotect();
    opened.getRangeByIndexes(heading.row, heading.column, 1, 1).values = [
      [dice.pick([`【${text}】`, `${text}（400字以内）`])],
    ];
  });
}

/** Of the table that a row belongs to. */
function headingRow(sheet: Sheet, row: number): number {
  const rows = ["基本施策番号", "施策番号"].flatMap((text) => find(sheet, text)?.row ?? []);
  return Math.max(...rows.filter((each) => each < row));
}
