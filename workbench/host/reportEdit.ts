import { areaReference } from "../../src/file/model/address";
import { isWholeColumns, isWholeRows } from "../../src/file/model/area";
import { keepHeadings } from "../../src/file/model/tables";
import { cellAt } from "../../src/file/model/cells";
import type { Shift } from "../../src/file/model/shiftCells";
import type { Area, CellValue, Sheet } from "../../src/file/model/workbook";
import type { ChangeType } from "./hostEvent";
import type { Session } from "./session";

/** Changes what stands in an area and reports it; a single cell's values before and after go with it. */
export function reportEdit(session: Session, sheet: Sheet, area: Area, change: () => void): void {
  const isSingle = area.rowCount === 1 && area.columnCount === 1;
  const value = (): CellValue => cellAt(sheet, area.row, area.column)?.value ?? null;
  const before = value();
  change();
  keepHeadings(sheet, area);
  session.markChanged(sheet);
  session.report({
    kind: "changed",
    sheetId: sheet.id,
    address: areaReference(area),
    changeType: "RangeEdited",
    shiftDirection: "None",
    ...(isSingle && { values: { before, after: value() } }),
  });
}

/** Reports cells that were inserted or deleted. */
export function reportShift(session: Session, sheet: Sheet, { kind, along, area }: Shift): void {
  const isWhole = along === "rows" ? isWholeRows(area) : isWholeColumns(area);
  const line = along === "rows" ? "Row" : "Column";
  const changeType: ChangeType = `${isWhole ? line : "Cell"}${kind === "insert" ? "Inserted" : "Deleted"}`;
  const back = along === "rows" ? "ShiftCellUp" : "ShiftCellLeft";
  const onward = along === "rows" ? "ShiftCellDown" : "ShiftCellRight";
  session.report({
    kind: "changed",
    sheetId: sheet.id,
    address: areaReference(area),
    changeType,
    shiftDirection: kind === "insert" ? onward : back,
  });
}
