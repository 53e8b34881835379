import { isWholeColumns, isWholeRows, columnLimit, rowLimit } from "../../../src/file/model/area";
import { qualifiedAddress } from "../../../src/file/model/address";
import type { Area } from "../../../src/file/model/workbook";
import { areaOf } from "../cellsTarget";
import type { CellsTarget } from "../cellsTarget";
import { clearCells } from "../clearCells";
import { HostType, method, navigation, property } from "../hostType";
import type { HostObject } from "../hostType";
import { invalidArgument } from "../hostError";
import { rangeStyle } from "../rangeStyle";
import { requireSheet } from "../sheetState";
import { asInteger } from "../wireValue";
import { conditionalFormatCollection } from "./conditionalFormatCollection";
import { dataValidation } from "./dataValidation";
import { cellCount, range } from "./range";
import { rangeFormat } from "./rangeFormat";
import { worksheet } from "./worksheet";

const addressOf = ({ sheet, areas }: CellsTarget): string =>
  areas.map((area) => qualifiedAddress(sheet.name, area)).join(",");

const widened = (cells: CellsTarget, widen: (area: Area) => Area): HostObject =>
  rangeAreas.of({ sheet: cells.sheet, areas: cells.areas.map(widen) });

/** Several blocks of cells of one sheet. */
export const rangeAreas: HostType<CellsTarget> = new HostType<CellsTarget>({
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
    Areas: navigation("1.9", (cells) => rangeCollection.of(cells)),
    Worksheet: navigation("1.9", ({ sheet }) => worksheet.of(sheet)),
    Format: navigation("1.9", (cells) => rangeFormat.of(cells)),
    DataValidation: navigation("1.9", (cells) => dataValidation.of(cells)),
    ConditionalFormats: navigation("1.9", (cells) => conditionalFormatCollection.of(cells)),
    Calculate: method("1.9", (_cells, _args, session) => session.calculate()),
    Clear: method("1.9", (cells, [applyTo], session) => clearCells(cells, applyTo, session)),
    GetEntireRow: method("1.9", (cells) =>
      widened(cells, (area) => ({ ...area, column: 0, columnCount: columnLimit })),
    ),
    GetEntireColumn: method("1.9", (cells) =>
      widened(cells, (area) => ({ ...area, row: 0, rowCount: rowLimit })),
    ),
    _KeepReference: method("1.9", (cells, _args, session) =>
      session.keepReference(rangeAreas.of(cells), cells),
    ),
  },
});

const blocks = ({ sheet, areas }: CellsTarget): HostObject[] =>
  areas.map((area) => range.of({ sheet, areas: [area] }));

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
