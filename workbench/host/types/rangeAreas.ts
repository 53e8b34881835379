import { qualifiedAddress } from "../../../src/file/model/address";
import { areaOf } from "../cellsTarget";
import type { CellsTarget } from "../cellsTarget";
import { HostObject } from "../hostObject";
import { HostType, method, navigation, property } from "../hostType";
import { rangeStyle } from "../rangeStyle";
import { requireSheet } from "../sheetState";

declare module "../hostObject" {
  interface HostTargets {
    RangeAreas: CellsTarget;
    RangeCollection: CellsTarget;
  }
}

const addressOf = ({ sheet, areas }: CellsTarget): string =>
  areas.map((area) => qualifiedAddress(sheet.name, area)).join(",");

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
    Style: rangeStyle("1.9"),
    Areas: navigation("1.9", (cells) => new HostObject("RangeCollection", cells)),
    Format: navigation("1.9", (cells) => new HostObject("RangeFormat", cells)),
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
  members: {},
});
