import { parseArea, splitAddresses, splitSheetName } from "../../src/file/model/address";
import { isInsideGrid } from "../../src/file/model/area";
import { sheetNameKey } from "../../src/file/model/formulaReferences";
import { findSheetByName } from "../../src/file/model/sheets";
import type { Area, Sheet, Workbook } from "../../src/file/model/workbook";
import { HostError, invalidArgument } from "./hostError";
import { targetOf } from "./hostObject";

/** Documented; longer ones are InvalidArgument. */
const addressLimit = 8192;

/** The cells behind a Range, a RangeAreas and their formats. No areas are left once the cells are deleted. */
export interface CellsTarget {
  sheet: Sheet;
  areas: Area[];
}

/** The one area of a Range. */
export function areaOf(target: CellsTarget): Area {
  const [area] = target.areas;
  if (!area) throw new HostError("InvalidReference", "The cells of this range have been deleted.");
  return area;
}

/** Cells of an area that must lie inside the grid. */
export function cellsIn(sheet: Sheet, area: Area): CellsTarget {
  if (!isInsideGrid(area)) throw invalidArgument("The range would lie outside the sheet.");
  return { sheet, areas: [area] };
}

/** The cells a defined name stands for; `null` for a constant or a calculation. */
export function cellsOfFormula(workbook: Workbook, formula: string, home: Sheet | null): CellsTarget | null {
  const areas: Area[] = [];
  let found: Sheet | null = null;
  for (const address of splitAddresses(formula.replace(/^=/, ""))) {
    const { sheetName, reference } = splitSheetName(address);
    const area = parseArea(reference);
    const sheet = sheetName === null ? home : findSheetByName(workbook, sheetName);
    if (!area || !sheet || (found && found !== sheet)) return null;
    found = sheet;
    areas.push(area);
  }
  return found && { sheet: found, areas };
}

/** The cells of an address on a sheet: `A1:B2`, `'1 情報'!A1`, `B:C`, `5:7`, a defined name. */
export function cellsAtAddress(workbook: Workbook, sheet: Sheet, address: string): CellsTarget {
  requireShort(address);
  const { sheetName, reference } = splitSheetName(address.trim());
  if (sheetName !== null && sheetNameKey(sheetName) !== sheetNameKey(sheet.name)) {
    throw invalidArgument(`${address} is not on the sheet ${sheet.name}.`);
  }
  const area = parseArea(reference);
  if (area) return { sheet, areas: [area] };
  const key = reference.toLowerCase();
  const name = [...sheet.names, ...workbook.names].find((candidate) => candidate.name.toLowerCase() === key);
  const named = name && cellsOfFormula(workbook, name.formula, sheet);
  if (named?.sheet === sheet) return named;
  throw invalidArgument(`${address} is not an address on the sheet ${sheet.name}.`);
}

function requireShort(address: string): void {
  if (address.length <= addressLimit) return;
  throw invalidArgument(`The address has ${address.length} characters; ${addressLimit} are allowed.`);
}

/** The cells of a list of addresses, as `getRanges` takes it. */
export function cellsAtAddresses(workbook: Workbook, sheet: Sheet, addresses: string): CellsTarget {
  requireShort(addresses);
  const parts = splitAddresses(addresses);
  if (parts.length === 0) throw invalidArgument("The address is empty.");
  return { sheet, areas: parts.flatMap((part) => cellsAtAddress(workbook, sheet, part).areas) };
}

/** The cells an argument stands for: a Range or RangeAreas object, or addresses on `sheet`. */
export function cellsOfArgument(value: unknown, workbook: Workbook, sheet: Sheet): CellsTarget {
  if (typeof value === "string") return cellsAtAddresses(workbook, sheet, value);
  const cells = targetOf("Range", value) ?? targetOf("RangeAreas", value);
  if (cells) return cells;
  throw invalidArgument("A range or an address is wanted.");
}
