import { rangeAddress } from "../sheet/cellRange";
import { FreeNames } from "../sheet/freeNames";
import type { SheetContent } from "../sheet/sheetContent";
import type { TableSpec } from "../sheet/sheetSpec";
import { sheetAction, type SheetAction } from "./actions";

/** Gives tables names that nothing else in the workbook has. */
export class TableNames {
  private readonly names: FreeNames;

  constructor(taken: readonly string[]) {
    this.names = new FreeNames(taken);
  }

  /** Cells stay, their table goes; rows that a filter hides are shown before. A colleague may have taken the table away already. */
  removal({ tables = [] }: SheetContent): SheetAction[] {
    return tables.map((name) => {
      this.names.release(name);
      return sheetAction((sheet) => {
        const table = sheet.tables.getItemOrNullObject(name);
        table.clearFilters();
        table.convertToRange();
      });
    });
  }

  /** To be done when the headings stand in the cells: Excel changes those that are blank, numbers or there twice. */
  addition({ name, range, showFilter, bandedRows, style }: TableSpec): SheetAction {
    const ownName = this.names.take(name);
    return sheetAction((sheet) => {
      // By address: older Excel refuses a range, https://github.com/OfficeDev/office-js/issues/52
      const table = sheet.tables.add(rangeAddress(range), true);
      table.name = ownName;
      table.style = style;
      table.showBandedRows = bandedRows;
      table.showFilterButton = showFilter;
    });
  }
}
