import { wholeSheet } from "../../../src/file/model/area";
import { usedArea } from "../../../src/file/model/cells";
import { copySheet, deleteSheet, findSheet, moveSheet, renameSheet } from "../../../src/file/model/sheets";
import type { Area, Sheet } from "../../../src/file/model/workbook";
import { refusals } from "../assumptions";
import { cellsAtAddress, cellsAtAddresses, cellsIn } from "../cellsTarget";
import { HostError, invalidArgument, notImplemented } from "../hostError";
import { HostObject, targetOf } from "../hostObject";
import { HostType, method, navigation, property } from "../hostType";
import type { Session } from "../session";
import { copyName, freeSheetName } from "../sheetName";
import { activate, requireAnotherVisible, requireSheet } from "../sheetState";
import { asBoolean, asColour, asInteger, asOneOf, asText, optional } from "../wireValue";

declare module "../hostObject" {
  interface HostTargets {
    Worksheet: Sheet;
  }
}

function setName(sheet: Sheet, value: unknown, session: Session): void {
  const name = freeSheetName(value, session.workbook, sheet);
  if (name === sheet.name) return;
  const nameBefore = sheet.name;
  renameSheet(session.workbook, sheet, name);
  session.report({ kind: "nameChanged", sheetId: sheet.id, nameBefore, nameAfter: name });
  session.markChanged();
}

function setPosition(sheet: Sheet, value: unknown, { workbook }: Session): void {
  const position = asInteger(value, "position", 0);
  if (position >= workbook.sheets.length) throw invalidArgument("There are not so many sheets.");
  moveSheet(workbook, sheet, position);
}

function setVisibility(sheet: Sheet, value: unknown, session: Session): void {
  const visibility = asOneOf(value, ["Visible", "Hidden", "VeryHidden"] as const, "visibility");
  if (visibility !== "Visible") requireAnotherVisible(session, sheet);
  sheet.visibility = visibility;
  const { workbook } = session;
  if (visibility === "Visible" || workbook.activeSheetId !== sheet.id) return;
  const next = workbook.sheets.find((other) => other.visibility === "Visible");
  if (next) activate(session, next);
}

function remove(sheet: Sheet, session: Session): void {
  if (sheet.visibility === "VeryHidden") {
    throw new HostError("InvalidOperation", `The sheet ${sheet.name} is very hidden and cannot be deleted.`);
  }
  if (session.workbook.sheets.length === 1) {
    throw new HostError(refusals.lastVisibleSheet, "A workbook must keep a sheet.");
  }
  requireAnotherVisible(session, sheet);
  const { activeSheetId } = session.workbook;
  deleteSheet(session.workbook, sheet);
  session.markChanged();
  session.report({ kind: "deleted", sheetId: sheet.id });
  if (activeSheetId === sheet.id)
    session.report({ kind: "activated", sheetId: session.workbook.activeSheetId });
}

const positions = ["None", "Before", "After", "Beginning", "End"] as const;

function copy(sheet: Sheet, [where, relativeTo]: readonly unknown[], session: Session): HostObject {
  const { workbook } = session;
  const type = optional(where, (value) => asOneOf(value, positions, "positionType"), "None");
  const copied = copySheet(
    workbook,
    sheet,
    copyName(workbook, sheet.name),
    copyPosition(type, relativeTo, session),
  );
  session.markChanged();
  session.report({ kind: "added", sheetId: copied.id });
  return new HostObject("Worksheet", copied);
}

function copyPosition(type: (typeof positions)[number], relativeTo: unknown, { workbook }: Session): number {
  if (type === "Beginning") return 0;
  if (type === "None") throw notImplemented("Worksheet.Copy without a position");
  if (type === "End") return workbook.sheets.length;
  const beside = targetOf("Worksheet", relativeTo);
  if (!beside) throw invalidArgument("The sheet to copy beside is missing.");
  return workbook.sheets.indexOf(beside) + (type === "After" ? 1 : 0);
}

function required(object: HostObject | null): HostObject {
  if (!object) throw new HostError("ItemNotFound", "There is no such sheet.");
  return object;
}

function used(sheet: Sheet, valuesOnly: unknown): Area | null {
  return usedArea(
    sheet,
    optional(valuesOnly, (value) => asBoolean(value, "valuesOnly"), false),
  );
}

function sheetById(_sheet: Sheet, [id]: readonly unknown[], { workbook }: Session): HostObject {
  const sheet = findSheet(workbook, asText(id, "id"));
  return required(sheet ? new HostObject("Worksheet", sheet) : null);
}

function rangesAt(sheet: Sheet, address: unknown, { workbook }: Session): HostObject {
  const text = optional<string | null>(address, (value) => asText(value, "address"), null);
  return new HostObject(
    "RangeAreas",
    text === null ? { sheet, areas: [{ ...wholeSheet }] } : cellsAtAddresses(workbook, sheet, text),
  );
}

function rangeAt(sheet: Sheet, address: unknown, { workbook }: Session): HostObject {
  const text = optional<string | null>(address, (value) => asText(value, "address"), null);
  if (text === null) return new HostObject("Range", { sheet, areas: [{ ...wholeSheet }] });
  const cells = cellsAtAddress(workbook, sheet, text);
  if (cells.areas.length !== 1) throw invalidArgument(`${text} is more than one block of cells.`);
  return new HostObject("Range", cells);
}

/** A sheet. */
export const worksheet = new HostType<Sheet>({
  name: "Worksheet",
  identity: ({ id }) => ({ Id: id }),
  requireAlive: (sheet, session) => requireSheet(session, sheet),
  members: {
    Id: property("1.1", ({ id }) => id),
    Name: property("1.1", ({ name }) => name, setName),
    Position: property("1.1", (sheet, { workbook }) => workbook.sheets.indexOf(sheet), setPosition),
    Visibility: property("1.1", ({ visibility }) => visibility, setVisibility, "1.2"),
    TabColor: property(
      "1.7",
      ({ tabColor, visibility }) => (visibility === "Visible" ? tabColor : null),
      (sheet, value) => {
        sheet.tabColor = value === "" ? "" : asColour(value, "tabColor");
      },
    ),
    ShowGridlines: property("1.8", ({ showGridlines }) => showGridlines, setGridlines),
    Gridlines: property("1.8", ({ showGridlines }) => showGridlines, setGridlines),
    Names: navigation("1.4", (sheet) => new HostObject("NamedItemCollection", { sheet })),
    Protection: navigation("1.2", (sheet) => new HostObject("WorksheetProtection", sheet)),
    FreezePanes: navigation("1.7", (sheet) => new HostObject("WorksheetFreezePanes", sheet)),
    HorizontalPageBreaks: navigation("1.9", (sheet) => new HostObject("PageBreakCollection", sheet)),
    PageLayout: navigation("1.9", (sheet) => new HostObject("PageLayout", sheet)),
    Comments: navigation("1.10", (sheet) => new HostObject("CommentCollection", sheet)),
    Shapes: navigation("1.9", (sheet) => new HostObject("ShapeCollection", sheet)),
    Charts: navigation("1.1", (sheet) => new HostObject("ChartCollection", sheet)),
    Tables: navigation("1.1", (sheet) => new HostObject("TableCollection", sheet)),
    GetRange: method("1.1", (sheet, [address], session) => rangeAt(sheet, address, session)),
    GetRanges: method("1.9", (sheet, [address], session) => rangesAt(sheet, address, session)),
    GetRangeByIndexes: method(
      "1.7",
      (sheet, [row, column, rowCount, columnCount]) =>
        new HostObject(
          "Range",
          cellsIn(sheet, {
            row: asInteger(row, "startRow"),
            column: asInteger(column, "startColumn"),
            rowCount: asInteger(rowCount, "rowCount"),
            columnCount: asInteger(columnCount, "columnCount"),
          }),
        ),
    ),
    GetUsedRangeOrNullObject: method("1.4", (sheet, [valuesOnly]) => {
      const area = used(sheet, valuesOnly);
      return area && new HostObject("Range", { sheet, areas: [area] });
    }),
    Activate: method("1.1", (sheet, _args, session) => activate(session, sheet)),
    Delete: method("1.1", (sheet, _args, session) => remove(sheet, session)),
    Copy: method("1.7", copy),
    _GetSheetById: method("1.7", sheetById),
    _GetAnotherWorksheetById: method("1.7", sheetById),
  },
});

function setGridlines(sheet: Sheet, value: unknown): void {
  sheet.showGridlines = asBoolean(value, "showGridlines");
}
