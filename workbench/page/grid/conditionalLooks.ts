import { calculateWorkbook } from "../../formula/calculate";
import { columnIndex, columnLetters, quoteSheetName } from "../../../src/file/model/address";
import { intersection } from "../../../src/file/model/area";
import { usedArea } from "../../../src/file/model/cells";
import { replaceReferences } from "../../../src/file/model/formulaReferences";
import { emptySheet } from "../../../src/file/model/newWorkbook";
import type { Area, Cell, Sheet, Workbook } from "../../../src/file/model/workbook";

/** What conditional formats make of a cell. */
export interface ConditionalLook {
  fill?: string;
  fontColor?: string;
  bold?: boolean;
}

export type ConditionalLooks = ReadonlyMap<string, ConditionalLook>;

export const lookKey = (row: number, column: number): string => `${row}:${column}`;

/** The conditional formats of a sheet, worked out for every used cell; the first rule that applies wins. */
export function conditionalLooks(workbook: Workbook, sheet: Sheet): ConditionalLooks {
  const looks = new Map<string, ConditionalLook>();
  const merge = (row: number, column: number, look: ConditionalLook): void => {
    const key = lookKey(row, column);
    looks.set(key, { ...look, ...looks.get(key) });
  };
  const cases = formulaCases(sheet);
  const results = calculated(
    workbook,
    cases.map(({ formula }) => formula),
  );
  for (const [index, { row, column, look }] of cases.entries()) {
    const result = results[index];
    if (result === true || (typeof result === "number" && result !== 0)) merge(row, column, look);
  }
  return looks;
}

interface Case {
  row: number;
  column: number;
  look: ConditionalLook;
}

/** A rule is written for its first cell; for the others its references move along. */
function formulaCases(sheet: Sheet): (Case & { formula: string })[] {
  return sheet.conditionalFormats.flatMap(({ areas, rule }) => {
    const [first] = areas;
    if (rule.kind !== "formula" || !first) return [];
    const { formula, fill, fontColor, bold } = rule;
    const look = {
      ...(fill !== undefined && { fill }),
      ...(fontColor !== undefined && { fontColor }),
      ...(bold !== undefined && { bold }),
    };
    return usedCells(sheet, areas).map(({ row, column }) => ({
      row,
      column,
      look,
      formula: movedFormula(`=${formula}`, sheet, row - first.row, column - first.column),
    }));
  });
}

function usedCells(sheet: Sheet, areas: readonly Area[]): { row: number; column: number }[] {
  const used = usedArea(sheet, false);
  const shown = used ? areas.map((area) => intersection(area, used)).filter((area) => area !== null) : [];
  return shown.flatMap(({ row, column, rowCount, columnCount }) =>
    Array.from({ length: rowCount * columnCount }, (_cell, index) => ({
      row: row + Math.floor(index / columnCount),
      column: column + (index % columnCount),
    })),
  );
}

function movedFormula(formula: string, home: Sheet, down: number, right: number): string {
  return replaceReferences(formula, ({ sheetName, address }) => {
    if (address === null) return null;
    const moved = address.split(":").map((corner) => movedCorner(corner, down, right));
    return `${quoteSheetName(sheetName ?? home.name)}!${moved.join(":")}`;
  });
}

function movedCorner(corner: string, down: number, right: number): string {
  return corner.replace(/(\$?)([A-Za-z]+)|(\$?)(\d+)/g, (whole, columnMark, letters, rowMark, row) => {
    if (columnMark === "$" || rowMark === "$") return whole;
    return letters === undefined
      ? String(Number(row) + down)
      : columnLetters(columnIndex(String(letters)) + right);
  });
}

/** Results of formulas that stand nowhere in the workbook. */
function calculated(workbook: Workbook, formulas: readonly string[]): Cell["value"][] {
  if (formulas.length === 0) return [];
  const cells = formulas.map((formula): Cell => ({ value: null, formula }));
  const scratch = emptySheet("scratch", "\u0001");
  scratch.cells = new Map(cells.map((cell, row) => [row, new Map([[0, cell]])]));
  calculateWorkbook({ ...workbook, sheets: [...workbook.sheets, scratch] }, new Set([scratch]));
  return cells.map(({ value }) => value);
}
