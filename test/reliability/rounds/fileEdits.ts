import { addSheet, copySheet, deleteSheet, moveSheet, renameSheet } from "../../../src/file/model/sheets";
import { setContent } from "../../../src/file/model/cells";
import type { Cell, Sheet } from "../../../src/file/model/workbook";
import type { Dice } from "../histories/dice";
import { textOf, type FileText, type RoundTown, type TownFile } from "./roundTown";

type FileEdit = (file: TownFile, dice: Dice, town: RoundTown) => void;

const visible = ({ book }: TownFile): Sheet[] =>
  book.sheets.filter(({ visibility }) => visibility === "Visible");
const textsOn = ({ texts }: TownFile, sheet: Sheet): FileText[] =>
  [...texts.values()].filter((text) => text.sheet === sheet);
const lost = (texts: readonly FileText[]): void => {
  for (const text of texts) if (text.state === "there") text.state = "gone";
};

function put(text: FileText, typed: string): void {
  delete text.cell.formula;
  text.cell.value = typed === "" ? null : typed;
}

const someText = (file: TownFile, dice: Dice, isTyped: boolean): FileText | null => {
  const texts = [...file.texts.values()].filter((text) => text.isTyped === isTyped && isOn(text));
  return texts.length === 0 ? null : dice.pick(texts);
};

/** Whether its cell is still on a sheet. */
const isOn = ({ sheet, row, cell }: FileText): boolean =>
  [...sheet.cells.values()].includes(row) && [...row.values()].includes(cell);

/** Puts the rows of a sheet at other places. */
function moveRows(sheet: Sheet, place: (row: number) => number): void {
  sheet.cells = new Map([...sheet.cells].map(([row, cells]) => [place(row), cells]));
}

function moveColumns(sheet: Sheet, place: (column: number) => number): void {
  for (const row of sheet.cells.values()) {
    const cells = [...row].map(([column, cell]): [number, Cell] => [place(column), cell]);
    row.clear();
    for (const [column, cell] of cells) row.set(column, cell);
  }
}

/** The rows of a sheet's measures, and what stands in their places. */
const measureRows = (file: TownFile, sheet: Sheet): number[] => {
  const rows = new Set(textsOn(file, sheet).map(({ row }) => row));
  return [...sheet.cells].flatMap(([index, row]) => (rows.has(row) ? [index] : []));
};

/** Where numbers, titles and texts stand; columns may have been put in. */
const columnOf = (sheet: Sheet, heading: string): number =>
  [...sheet.cells.values()].flatMap((row) => [...row]).find(([, { value }]) => value === heading)?.[0] ?? -1;

export const fileEdits: Record<string, { weight: number; edit: FileEdit }> = {
  type: {
    weight: 30,
    edit: (file, dice, town) => {
      const text = someText(file, dice, true);
      if (text !== null) put(text, town.newText(dice));
    },
  },
  blank: {
    weight: 4,
    edit: (file, dice) => {
      const text = someText(file, dice, true);
      if (text !== null) put(text, "");
    },
  },
  asFormula: {
    weight: 3,
    edit: (file, dice, town) => {
      const text = someText(file, dice, true);
      if (text === null) return;
      put(text, "");
      text.cell.formula = `=${town.newText(dice).trim().replace(/^[=-]/, "")}`;
    },
  },
  typeWhereItIsRead: {
    weight: 3,
    edit: (file, dice, town) => {
      const text = someText(file, dice, false);
      if (text !== null) put(text, town.newText(dice));
    },
  },
  note: {
    weight: 6,
    edit: (file, dice, town) => {
      const sheet = dice.pick(visible(file));
      const [row, column] = dice.pick([
        [3 + dice.below(8), 20],
        [40 + dice.below(5), 1],
        [0, 6],
      ]);
      setContent(sheet, row, column, { value: town.newText(dice) });
    },
  },
  noteOnSheet: {
    weight: 2,
    edit: (file, dice, town) => {
      const sheet = addSheet(file.book, `補足${dice.below(1000)}`);
      setContent(sheet, 2, 2, { value: town.newText(dice) });
    },
  },
  rename: {
    weight: 4,
    edit: (file, dice) => renameSheet(file.book, dice.pick(visible(file)), `提出${dice.below(100_000)}`),
  },
  moveSheet: {
    weight: 3,
    edit: (file, dice) => moveSheet(file.book, dice.pick(visible(file)), dice.below(2)),
  },
  putRowsIn: {
    weight: 4,
    edit: (file, dice) => {
      const [from, count] = [dice.below(9), 1 + dice.below(3)];
      moveRows(dice.pick(visible(file)), (row) => (row >= from ? row + count : row));
    },
  },
  putColumnIn: {
    weight: 4,
    edit: (file, dice) => {
      const from = dice.below(7);
      moveColumns(dice.pick(visible(file)), (column) => (column >= from ? column + 1 : column));
    },
  },
  sort: {
    weight: 5,
    edit: (file, dice) => {
      const sheet = dice.pick(visible(file));
      const rows = measureRows(file, sheet);
      const to = new Map(rows.map((row, index) => [row, rows[rows.length - 1 - index] ?? row]));
      moveRows(sheet, (row) => to.get(row) ?? row);
    },
  },
  sortWithoutIds: {
    weight: 3,
    edit: (file, dice) => {
      const sheet = dice.pick(visible(file));
      const column = columnOf(sheet, "管理ID（施策）");
      const rows = measureRows(file, sheet).map((row) => sheet.cells.get(row) ?? new Map<number, Cell>());
      const ids = rows.map((row) => row.get(column)).reverse();
      const twins = textsOn(file, sheet).filter(({ hasTwin }) => hasTwin);
      // Done twice, or after numbers were exchanged, it would be as if nothing had happened.
      if (twins.some(({ state }) => state !== "there")) return;
      rows.forEach((row, index) => {
        const id = ids[index];
        if (id === undefined || id === row.get(column)) return;
        row.set(column, id);
        lost(twins.filter((text) => text.row === row));
      });
    },
  },
  deleteRow: {
    weight: 3,
    edit: (file, dice) => {
      const sheet = dice.pick(visible(file));
      const rows = measureRows(file, sheet);
      if (rows.length === 0) return;
      const row = dice.pick(rows);
      lost(textsOn(file, sheet).filter((text) => text.row === sheet.cells.get(row)));
      sheet.cells.delete(row);
    },
  },
  deleteTextColumn: {
    weight: 2,
    edit: (file, dice) => {
      const sheet = dice.pick(visible(file));
      const column = columnOf(sheet, "実施主体による自己評価");
      if (column < 0) return;
      lost(textsOn(file, sheet));
      for (const row of sheet.cells.values()) row.delete(column);
    },
  },
  rewordTitle: {
    weight: 2,
    edit: (file, dice, town) => {
      const sheet = dice.pick(visible(file));
      const [row, column] = [measureRows(file, sheet)[0], columnOf(sheet, "施策")];
      if (row === undefined || column < 0) return;
      lost(textsOn(file, sheet).filter((text) => text.row === sheet.cells.get(row)));
      setContent(sheet, row, column, { value: town.newText(dice) });
    },
  },
  exchangeNumbers: {
    weight: 2,
    edit: (file, dice) => {
      const sheet = dice.pick(visible(file));
      const [rows, column] = [measureRows(file, sheet), columnOf(sheet, "施策番号")];
      const [one, two] = rows.map((row) => sheet.cells.get(row)?.get(column));
      if (one === undefined || two === undefined) return;
      const both = rows.slice(0, 2).map((row) => sheet.cells.get(row));
      const texts = textsOn(file, sheet).filter((text) => both.includes(text.row));
      // Done twice it would be as if nothing had happened.
      if (texts.some(({ state }) => state !== "there")) return;
      [one.value, two.value] = [two.value, one.value];
      lost(texts);
    },
  },
  copySheet: {
    weight: 2,
    edit: (file, dice) => {
      const sheet = dice.pick(visible(file));
      copySheet(file.book, sheet, `控え${dice.below(100_000)}`, 0);
      // As soon as one of the two is changed, nobody knows which is meant.
      for (const text of textsOn(file, sheet)) {
        text.copied.push(finalText(text));
        if (text.state === "there") text.state = "unsure";
      }
    },
  },
  deleteSheet: {
    weight: 2,
    edit: (file, dice) => {
      if (visible(file).length < 2) return;
      const sheet = dice.pick(visible(file));
      lost(textsOn(file, sheet));
      deleteSheet(file.book, sheet);
    },
  },
  unprotect: {
    weight: 3,
    edit: ({ book }) => {
      for (const sheet of book.sheets) sheet.protection = null;
    },
  },
  saveAsLibreOfficeDoes: {
    weight: 3,
    edit: ({ book }) => {
      for (const sheet of book.sheets) {
        if (sheet.visibility === "VeryHidden") sheet.visibility = "Hidden";
        sheet.names = sheet.names.map((name) => ({ ...name, isVisible: true }));
      }
    },
  },
  saveAsOpenpyxlDoes: {
    weight: 3,
    edit: (file) => {
      for (const sheet of file.book.sheets)
        for (const row of sheet.cells.values())
          for (const cell of row.values()) if (cell.formula !== undefined) cell.value = null;
    },
  },
};

export const finalText = (text: FileText): string => textOf(text.cell);
