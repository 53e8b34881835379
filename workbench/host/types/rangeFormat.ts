import type { CellsTarget } from "../cellsTarget";
import { HostObject } from "../hostObject";
import { HostType, navigation, property } from "../hostType";
import { readColumnWidth, readRowHeight, writeColumnWidth, writeRowHeight } from "../lineFormats";
import { alignment } from "./alignment";

declare module "../hostObject" {
  interface HostTargets {
    RangeFormat: CellsTarget;
  }
}

/** How the cells of a Range or RangeAreas look. */
export const rangeFormat = new HostType<CellsTarget>({
  name: "RangeFormat",
  members: {
    Fill: navigation("1.1", (cells) => new HostObject("RangeFill", cells)),
    Font: navigation("1.1", (cells) => new HostObject("RangeFont", cells)),
    Borders: navigation("1.1", (cells) => new HostObject("RangeBorderCollection", cells)),
    Protection: navigation("1.2", (cells) => new HostObject("FormatProtection", cells)),
    ...alignment("1.1"),
    RowHeight: property("1.2", readRowHeight, writeRowHeight),
    ColumnWidth: property("1.2", readColumnWidth, writeColumnWidth),
  },
});
