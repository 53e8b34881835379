import { activeSheet, addSheet, findSheet } from "../../../src/file/model/sheets";
import type { Sheet, Workbook } from "../../../src/file/model/workbook";
import { HostError } from "../hostError";
import { HostObject } from "../hostObject";
import { HostType, method } from "../hostType";
import type { Session } from "../session";
import { freeSheetName, nextSheetName } from "../sheetName";
import { asBoolean, asText, optional } from "../wireValue";
import { eventMembers } from "./events";

declare module "../hostObject" {
  interface HostTargets {
    WorksheetCollection: Workbook;
  }
}

function find(workbook: Workbook, key: unknown): HostObject | null {
  const sheet = findSheet(workbook, asText(key, "The sheet's name or id"));
  return sheet ? new HostObject("Worksheet", sheet) : null;
}

function required(sheet: HostObject | null, key: unknown): HostObject {
  if (!sheet) throw new HostError("ItemNotFound", `There is no sheet ${String(key)}.`);
  return sheet;
}

function sheetsOf({ sheets }: Workbook, visibleOnly: unknown): Sheet[] {
  const isVisibleOnly = optional(visibleOnly, (value) => asBoolean(value, "visibleOnly"), false);
  return isVisibleOnly ? sheets.filter(({ visibility }) => visibility === "Visible") : sheets;
}

function at(workbook: Workbook, visibleOnly: unknown, position: 0 | -1): HostObject {
  const sheet = sheetsOf(workbook, visibleOnly).at(position);
  return required(sheet ? new HostObject("Worksheet", sheet) : null, position);
}

function add(workbook: Workbook, name: unknown, session: Session): HostObject {
  const chosen = optional(name, (value) => freeSheetName(value, workbook), "");
  const sheet = addSheet(workbook, chosen === "" ? nextSheetName(workbook) : chosen);
  session.markChanged(sheet);
  session.report({ kind: "added", sheetId: sheet.id });
  return new HostObject("Worksheet", sheet);
}

/** The sheets of the workbook, in order. */
export const worksheetCollection = new HostType<Workbook>({
  name: "WorksheetCollection",
  indexer: (workbook, key) => required(find(workbook, key), key),
  items: ({ sheets }) => sheets.map((sheet) => new HostObject("Worksheet", sheet)),
  members: {
    Add: method("1.1", (workbook, [name], session) => add(workbook, name, session)),
    GetItem: method("1.1", (workbook, [key]) => required(find(workbook, key), key)),
    GetItemOrNullObject: method("1.4", (workbook, [key]) => find(workbook, key)),
    GetActiveWorksheet: method("1.1", (workbook) => new HostObject("Worksheet", activeSheet(workbook))),
    GetFirst: method("1.5", (workbook, [visibleOnly]) => at(workbook, visibleOnly, 0)),
    ...eventMembers<Workbook>(),
  },
});
