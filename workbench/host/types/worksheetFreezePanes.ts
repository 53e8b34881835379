import { isWholeColumns, isWholeRows, lastColumn, lastRow } from "../../../src/file/model/area";
import type { Sheet } from "../../../src/file/model/workbook";
import { frozenColumns, frozenRows } from "../assumptions";
import { areaOf, cellsOfArgument } from "../cellsTarget";
import { HostType, method } from "../hostType";
import type { Session } from "../session";
import { asInteger, optional } from "../wireValue";

declare module "../hostObject" {
  interface HostTargets {
    WorksheetFreezePanes: Sheet;
  }
}

function freezeAt(sheet: Sheet, place: unknown, session: Session): void {
  if (place === null) {
    sheet.frozen = { rows: 0, columns: 0 };
    return;
  }
  const area = areaOf(cellsOfArgument(place, session.workbook, sheet));
  sheet.frozen = {
    rows: isWholeColumns(area) ? 0 : lastRow(area) + 1,
    columns: isWholeRows(area) ? 0 : lastColumn(area) + 1,
  };
}

const count = (value: unknown): number => optional(value, (given) => asInteger(given, "count", 0), 1);

/** The rows and columns that stay when scrolling. */
export const worksheetFreezePanes = new HostType<Sheet>({
  name: "WorksheetFreezePanes",
  members: {
    FreezeAt: method("1.7", (sheet, [place], session) => freezeAt(sheet, place, session)),
    FreezeRows: method("1.7", (sheet, [rows]) => {
      sheet.frozen = frozenRows(count(rows));
    }),
    FreezeColumns: method("1.7", (sheet, [columns]) => {
      sheet.frozen = frozenColumns(count(columns));
    }),
    Unfreeze: method("1.7", (sheet) => {
      sheet.frozen = { rows: 0, columns: 0 };
    }),
  },
});
