import { isWholeColumns, isWholeRows, columnLimit, rowLimit } from "../../../src/file/model/area";
import { qualifiedAddress } from "../../../src/file/model/address";
import type { Area } from "../../../src/file/model/workbook";
import { areaOf, cellCount } from "../cellsTarget";
import type { CellsTarget } from "../cellsTarget";
import { clearCells } from "../clearCells";
import { HostObject } from "../hostObject";
import { HostType, method, navigation, property } from "../hostType";
import { invalidArgument } from "../hostError";
import { rangeStyle } from "../rangeStyle";
import { requireSheet } from "../sheetState";
import { asInteger } from "../wireValue";

declare module "../hostObject" {
  interface HostTargets {
    RangeAreas: CellsTarget;
    RangeCollection: CellsTarget;
  }
}

const addressOf = ({ sheet, areas }: CellsTarget): string =>
  areas.map((area) => qualifiedAddress(sheet.name, area)).join(",");

const widened = (cells: CellsTarget, widen: (area: Area) => Area): HostObject =>
  new HostObject("RangeAreas", { sheet: cells.sheet, areas: cells.areas.map(widen) });

/** Several blocks of cells of one sheet. */
export const rangeAreas = new HostType<CellsTarget>({
  name: "RangeAreas",
  identity: (cells, session) => {
    const id = session.referenceId(cells);
    return id === undefined ? {} : { _ReferenceId: id };
  },
  requireAlive: (cells, session) => {
    requireSheet(session, cells.sheet);
    areaOf(cells);
  },
  members: {
    Address: property("1.9", addressOf),
    AddressLocal: property("1.9", addressOf),
    AreaCount: property("1.9", ({ areas }) => areas.length),
    CellCount: property("1.9", cellCount),
    IsEntireRow: property("1.9", ({ areas }) => areas.every(isWholeRows)),
    IsEntireColumn: property("1.9", ({ areas }) => areas.every(isWholeColumns)),
    Style: rangeStyle("1.9"),
    Areas: navigation("1.9", (cells) => new HostObject("RangeCollection", cells)),
    Worksheet: navigation("1.9", ({ sheet }) => new HostObject("Worksheet", sheet)),
    Format: navigation("1.9", (cells) => new HostObject("RangeFormat", cells)),
    DataValidation: navigation("1.9", (cells) => new HostObject("DataValidation", cells)),
    ConditionalFormats: navigation("1.9", (cells) => new HostObject("ConditionalFormatCollection", cells)),
    Calculate: method("1.9", (_cells, _args, session) => session.calculate()),
    Clear: method("1.9", (cells, [applyTo], session) => clearCells(cells, applyTo, session)),
    GetEntireRow: method("1.9", (cells) =>
      widened(cells, (area) => ({ ...area, column: 0, columnCount: columnLimit })),
    ),
    GetEntireColumn: method("1.9", (cells) =>
      widened(cells, (area) => ({ ...area, row: 0, rowCount: rowLimit })),
    ),
    _KeepReference: method("1.9", (cells, _args, session) =>
      session.keepReference(new HostObject("RangeAreas", cells), cells),
    ),
  },
});

const blocks = ({ sheet, areas }: CellsTarget): HostObject[] =>
  areas.map((area) => new HostObject("Range", { sheet, areas: [area] }));

/** The blocks of a RangeAreas, one by one. */
export const rangeCollection = new HostType<CellsTarget>({
  name: "RangeCollection",
  items: blocks,
  members: {
    GetCount: method("1.9", ({ areas }) => areas.length),
    GetItemAt: method("1.9", (cells, [index]) => {
      const block = blocks(cells)[asInteger(index, "index", 0)];
      if (!block) throw invalidArgument("There is no such area.");
      return block;
    }),
  },
});
