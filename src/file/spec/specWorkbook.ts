import { FreeNames } from "../../sheet/freeNames";
import type { CellPosition } from "../../sheet/sheetContent";
import type { SheetSpec } from "../../sheet/sheetSpec";
import { newWorkbook, sheetId } from "../model/newWorkbook";
import type { Workbook } from "../model/workbook";
import { SpecLooks } from "./specLooks";
import { specSheet } from "./specSheet";

/**
 * A workbook of sheets as their specifications want them: what src/excel makes of the same ones in an empty workbook, with the results of
 * formulas as far as the specifications know them. At least one sheet is visible.
 * @param opensOn the cell that is selected; the first of the first sheet where it is left out.
 */
export function specWorkbook(
  specs: readonly SheetSpec[],
  opensOn?: CellPosition & { sheetName: string },
): Workbook {
  const workbook = newWorkbook();
  const looks = new SpecLooks(workbook);
  const tableNames = new FreeNames([]);
  workbook.sheets = specs.map((spec, index) => specSheet(spec, sheetId(index), looks, tableNames));
  const active = workbook.sheets.find(({ name }) => name === opensOn?.sheetName) ?? workbook.sheets[0];
  if (active === undefined) throw new Error("a workbook has a sheet");
  const { row = 0, column = 0 } = opensOn ?? {};
  return {
    ...workbook,
    activeSheetId: active.id,
    selection: { row, column, rowCount: 1, columnCount: 1 },
  };
}
