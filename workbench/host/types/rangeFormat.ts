import { standardVerticalAlignment } from "../assumptions";
import { autofitColumns } from "../autofitColumns";
import type { CellsTarget } from "../cellsTarget";
import { HostType, method, navigation, property } from "../hostType";
import {
  autofitRows,
  readColumnWidth,
  readRowHeight,
  writeColumnWidth,
  writeRowHeight,
} from "../lineFormats";
import { styleProperty } from "../styleProperty";
import { asBoolean, asInteger, asOneOf } from "../wireValue";
import { formatProtection } from "./formatProtection";
import { rangeBorderCollection } from "./rangeBorders";
import { rangeFill } from "./rangeFill";
import { rangeFont } from "./rangeFont";

const horizontalAlignments = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const verticalAlignments = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

/** How the cells of a Range or RangeAreas look. */
export const rangeFormat = new HostType<CellsTarget>({
  name: "RangeFormat",
  members: {
    Fill: navigation("1.1", (cells) => rangeFill.of(cells)),
    Font: navigation("1.1", (cells) => rangeFont.of(cells)),
    Borders: navigation("1.1", (cells) => rangeBorderCollection.of(cells)),
    Protection: navigation("1.2", (cells) => formatProtection.of(cells)),
    HorizontalAlignment: styleProperty<string>(
      "1.1",
      (style) => style.horizontalAlignment ?? "General",
      (value) => asOneOf(value, horizontalAlignments, "horizontalAlignment"),
      (style, value) => ({ ...style, horizontalAlignment: value === "General" ? undefined : value }),
    ),
    VerticalAlignment: styleProperty<string>(
      "1.1",
      (style) => style.verticalAlignment ?? standardVerticalAlignment,
      (value) => asOneOf(value, verticalAlignments, "verticalAlignment"),
      (style, value) => ({ ...style, verticalAlignment: value }),
    ),
    WrapText: styleProperty(
      "1.1",
      (style) => style.wrapText ?? false,
      (value) => asBoolean(value, "wrapText"),
      (style, value) => ({ ...style, wrapText: value || undefined }),
    ),
    IndentLevel: styleProperty(
      "1.9",
      (style) => style.indent ?? 0,
      (value) => asInteger(value, "indentLevel", 0, 250),
      (style, value) => ({ ...style, indent: value || undefined }),
    ),
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
