import { replaceSheetName, rewriteFormulas, rewriteSheetFormulas, sheetNameKey } from "./formulaReferences";
import { emptySheet } from "./newWorkbook";
import { freeTableName } from "./tables";
import type { Cell, Sheet, Workbook } from "./workbook";

interface SheetIndex {
  ids: Map<string, Sheet>;
  names: Map<string, Sheet>;
}

const indexes = new WeakMap<Workbook, SheetIndex>();

/** Looking a sheet up must not walk a thousand sheets; kept while sheets come and go through this file alone. */
function indexOf(workbook: Workbook): SheetIndex {
  const known = indexes.get(workbook);
  if (known && known.ids.size === workbook.sheets.length) return known;
  const index: SheetIndex = { ids: new Map(), names: new Map() };
  for (const sheet of workbook.sheets) {
    index.ids.set(sheet.id, sheet);
    index.names.set(sheetNameKey(sheet.name), sheet);
  }
  indexes.set(workbook, index);
  return index;
}

export function findSheetByName(workbook: Workbook, name: string): Sheet | undefined {
  return indexOf(workbook).names.get(sheetNameKey(name));
}

/** The sheet with this id or, failing that, this name. */
export function findSheet(workbook: Workbook, idOrName: string): Sheet | undefined {
  return indexOf(workbook).ids.get(idOrName) ?? findSheetByName(workbook, idOrName);
}

export function activeSheet(workbook: Workbook): Sheet {
  const sheet = indexOf(workbook).ids.get(workbook.activeSheetId) ?? workbook.sheets[0];
  if (!sheet) throw new Error("A workbook always has a sheet.");
  return sheet;
}

const newSheetId = (): string => `{${crypto.randomUUID().toUpperCase()}}`;

function insertSheet(workbook: Workbook, sheet: Sheet, position: number): Sheet {
  const index = indexOf(workbook);
  workbook.sheets.splice(position, 0, sheet);
  index.ids.set(sheet.id, sheet);
  index.names.set(sheetNameKey(sheet.name), sheet);
  return sheet;
}

/** Adds an empty sheet at the end. The name must be free. */
export function addSheet(workbook: Workbook, name: string): Sheet {
  return insertSheet(workbook, emptySheet(newSheetId(), name), workbook.sheets.length);
}

/** Adds a copy at a position, with its own names; what pointed at the sheet itself points at the copy. */
export function copySheet(workbook: Workbook, source: Sheet, name: string, position: number): Sheet {
  const copy: Sheet = {
    ...structuredClone({ ...source, cells: undefined, rows: undefined, columns: undefined }),
    id: newSheetId(),
    name,
    cells: new Map([...source.cells].map(([row, cells]) => [row, copyCells(cells)])),
    rows: new Map([...source.rows].map(([row, format]) => [row, { ...format }])),
    columns: new Map([...source.columns].map(([column, format]) => [column, { ...format }])),
  };
  for (const format of copy.conditionalFormats) format.id = newSheetId();
  for (const table of copy.tables)
    Object.assign(table, { id: newSheetId(), name: freeTableName(workbook, table.name) });
  rewriteSheetFormulas(copy, (formula) => replaceSheetName(formula, source.name, name));
  return insertSheet(workbook, copy, position);
}

const copyCells = (cells: Map<number, Cell>): Map<number, Cell> =>
  new Map([...cells].map(([column, cell]) => [column, { ...cell }]));

/** Gives a sheet another name, everywhere it is spoken of. The name must be free. */
export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  const index = indexOf(workbook);
  const oldName = sheet.name;
  index.names.delete(sheetNameKey(oldName));
  sheet.name = name;
  index.names.set(sheetNameKey(name), sheet);
  rewriteFormulas(workbook, (formula) => replaceSheetName(formula, oldName, name));
}

/** Moves a sheet to a zero-based position. */
export function moveSheet(workbook: Workbook, sheet: Sheet, position: number): void {
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  workbook.sheets.splice(position, 0, sheet);
}

/** Deletes a sheet; what pointed at it becomes #REF!. The sheet beside it becomes active if it was. */
export function deleteSheet(workbook: Workbook, sheet: Sheet): void {
  const index = indexOf(workbook);
  const position = workbook.sheets.indexOf(sheet);
  index.ids.delete(sheet.id);
  index.names.delete(sheetNameKey(sheet.name));
  workbook.sheets.splice(position, 1);
  rewriteFormulas(workbook, (formula) => replaceSheetName(formula, sheet.name, null));
  if (workbook.activeSheetId !== sheet.id) return;
  const beside = [...workbook.sheets.slice(position), ...workbook.sheets.slice(0, position).reverse()];
  const next = beside.find(({ visibility }) => visibility === "Visible");
  if (next) workbook.activeSheetId = next.id;
  workbook.selection = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
}
