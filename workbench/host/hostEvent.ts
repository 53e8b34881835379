import type { CellValue } from "../../src/file/model/workbook";

/** How cells changed, by the names of `Excel.DataChangeType`. */
export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

/** Where the neighbours went, by the names of the wire. */
export type ShiftDirection = "None" | "ShiftCellLeft" | "ShiftCellUp" | "ShiftCellRight" | "ShiftCellDown";

/** Something the API would raise an event for. Addresses are without the sheet. */
export type HostEvent =
  | {
      kind: "changed";
      sheetId: string;
      address: string;
      changeType: ChangeType;
      shiftDirection: ShiftDirection;
      /** For single cells only. */
      values?: { before: CellValue; after: CellValue };
    }
  | { kind: "selectionChanged"; sheetId: string; address: string }
  | { kind: "activated" | "deactivated" | "added" | "deleted"; sheetId: string }
  | { kind: "nameChanged"; sheetId: string; nameBefore: string; nameAfter: string };
