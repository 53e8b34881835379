import { areaReference } from "../../src/file/model/address";
import { isSameArea } from "../../src/file/model/area";
import { activeSheet, findSheet } from "../../src/file/model/sheets";
import type { Area, Sheet } from "../../src/file/model/workbook";
import { refusals } from "./assumptions";
import { HostError } from "./hostError";
import type { Session } from "./session";

/** Throws ItemNotFound when the sheet has been deleted. */
export function requireSheet(session: Session, sheet: Sheet): void {
  if (findSheet(session.workbook, sheet.id) !== sheet) {
    throw new HostError("ItemNotFound", `The sheet ${sheet.name} has been deleted.`);
  }
}

/** Brings a sheet to the front. Throws when it is hidden. */
export function activate(session: Session, sheet: Sheet): void {
  if (sheet.visibility !== "Visible") {
    throw new HostError(refusals.hiddenSheet, `The sheet ${sheet.name} is hidden.`);
  }
  const before = activeSheet(session.workbook);
  if (before === sheet) return;
  session.workbook.activeSheetId = sheet.id;
  session.workbook.selection = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  session.report({ kind: "deactivated", sheetId: before.id });
  session.report({ kind: "activated", sheetId: sheet.id });
}

/** Selects cells and brings their sheet to the front. */
export function select(session: Session, sheet: Sheet, area: Area): void {
  activate(session, sheet);
  if (isSameArea(session.workbook.selection, area)) return;
  session.workbook.selection = { ...area };
  session.report({ kind: "selectionChanged", sheetId: sheet.id, address: areaReference(area) });
}

/** Throws when no sheet would be left to see without this one. */
export function requireAnotherVisible(session: Session, sheet: Sheet): void {
  const { sheets } = session.workbook;
  if (sheets.some((other) => other !== sheet && other.visibility === "Visible")) return;
  throw new HostError(refusals.lastVisibleSheet, "A workbook must keep a visible sheet.");
}
