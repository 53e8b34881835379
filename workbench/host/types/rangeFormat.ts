import { autofitColumns } from "../autofitColumns";
import type { CellsTarget } from "../cellsTarget";
import { HostObject } from "../hostObject";
import { HostType, method, navigation, property } from "../hostType";
import {
  autofitRows,
  readColumnWidth,
  readRowHeight,
  writeColumnWidth,
  writeRowHeight,
} from "../lineFormats";
import { styleProperty } from "../styleProperty";
import { asBoolean } from "../wireValue";
import { alignment, indentLevel } from "./alignment";

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
    IndentLevel: indentLevel("1.9"),
    ShrinkToFit: styleProperty(
      "1.9",
      (style) => style.shrinkToFit ?? false,
      (value) => asBoolean(value, "shrinkToFit"),
      (style, value) => ({ ...style, shrinkToFit: value || undefined }),
    ),
    RowHeight: property("1.2", readRowHeight, writeRowHeight),
    ColumnWidth: property("1.2", readColumnWidth, writeColumnWidth),
    AutofitRows: method("1.2", autofitRows),
    AutofitColumns: method("1.2", (cells, _args, session) => autofitColumns(cells, session)),
  },
});
