import type { CSSProperties } from "react";
import { standardFontSize } from "../../host/assumptions";
import { styleAt } from "../../../src/file/model/cells";
import type { Cell, CellStyle, Sheet } from "../../../src/file/model/workbook";
import type { ConditionalLook } from "./conditionalLooks";

const pixelsPerPoint = 96 / 72;

const justify: Record<string, string> = {
  Center: "center",
  CenterAcrossSelection: "center",
  Right: "flex-end",
};
const align: Record<string, string> = { Top: "flex-start", Center: "center" };

const borderLines: Record<string, string> = {
  hair: "1px dotted",
  dotted: "1px dotted",
  dashed: "1px dashed",
  medium: "2px solid",
  thick: "3px solid",
  double: "3px double",
};

/** How a cell is painted. Neighbours share a border, so that each cell draws only its right and its lower one. */
export function cellLook(
  sheet: Sheet,
  row: number,
  column: number,
  cell: Cell | undefined,
  conditional: ConditionalLook | undefined,
): CSSProperties {
  const style = styleAt(sheet, row, column);
  const fill = conditional?.fill ?? style?.fill;
  const size = style?.font?.size ?? standardFontSize;
  return {
    ...(fill !== undefined && { backgroundColor: fill }),
    ...border(sheet, row, column, fill !== undefined),
    color: conditional?.fontColor ?? style?.font?.color,
    fontSize: size * pixelsPerPoint,
    fontWeight: (conditional?.bold ?? style?.font?.bold) ? 700 : 400,
    fontStyle: style?.font?.italic ? "italic" : "normal",
    textDecoration: style?.font?.underline ? "underline" : "none",
    justifyContent: justify[horizontal(style, cell)] ?? "flex-start",
    alignItems: align[style?.verticalAlignment ?? ""] ?? "flex-end",
    textAlign: textAlign(horizontal(style, cell)),
    paddingInlineStart: 3 + (style?.indent ?? 0) * 9,
  };
}

function horizontal(style: CellStyle | undefined, cell: Cell | undefined): string {
  const chosen = style?.horizontalAlignment ?? "General";
  if (chosen !== "General") return chosen;
  if (typeof cell?.value === "number") return "Right";
  return typeof cell?.value === "string" ? "Left" : "Center";
}

function textAlign(alignment: string): "left" | "center" | "right" {
  if (alignment === "Right") return "right";
  return alignment.startsWith("Center") ? "center" : "left";
}

function border(sheet: Sheet, row: number, column: number, isFilled: boolean): CSSProperties {
  const own = styleAt(sheet, row, column)?.borders;
  const right = own?.right ?? styleAt(sheet, row, column + 1)?.borders?.left;
  const bottom = own?.bottom ?? styleAt(sheet, row + 1, column)?.borders?.top;
  const none = sheet.showGridlines && !isFilled ? "1px solid #e3e3e3" : "1px solid transparent";
  const line = ({ style, color }: { style: string; color?: string }): string =>
    `${borderLines[style] ?? "1px solid"} ${color ?? "#000000"}`;
  return {
    borderRight: right ? line(right) : none,
    borderBottom: bottom ? line(bottom) : none,
  };
}
