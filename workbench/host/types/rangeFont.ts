import type { CellStyle } from "../../../src/file/model/workbook";
import { standardFontName, standardFontSize } from "../assumptions";
import { notImplemented } from "../hostError";
import { HostType } from "../hostType";
import { styleProperty, type LookTarget } from "../styleProperty";
import { asBoolean, asColour, asNumber, asOneOf, asText } from "../wireValue";

declare module "../hostObject" {
  interface HostTargets {
    RangeFont: LookTarget;
  }
}

const underlines = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

const withFont = (style: CellStyle, font: CellStyle["font"]): CellStyle => ({
  ...style,
  font: { ...style.font, ...font },
});

function asUnderline(value: unknown): string {
  const underline = asOneOf(value, underlines, "font.underline");
  if (underline !== "None" && underline !== "Single") throw notImplemented(`the underline ${underline}`);
  return underline;
}

/** The letters of cells, or of a cell style. */
export const rangeFont = new HostType<LookTarget>({
  name: "RangeFont",
  members: {
    Name: styleProperty(
      "1.1",
      (style, { workbook }) => style.font?.name ?? workbook.standardFont?.name ?? standardFontName,
      (value) => asText(value, "font.name"),
      (style, name) => withFont(style, { name }),
    ),
    Size: styleProperty(
      "1.1",
      (style, { workbook }) => style.font?.size ?? workbook.standardFont?.size ?? standardFontSize,
      (value) => asNumber(value, "font.size", 1, 409),
      (style, size) => withFont(style, { size }),
    ),
    Bold: styleProperty(
      "1.1",
      (style) => style.font?.bold ?? false,
      (value) => asBoolean(value, "font.bold"),
      (style, bold) => withFont(style, { bold: bold || undefined }),
    ),
    Underline: styleProperty(
      "1.1",
      (style) => (style.font?.underline ? "Single" : "None"),
      asUnderline,
      (style, underline) => withFont(style, { underline: underline === "Single" || undefined }),
    ),
    Color: styleProperty(
      "1.1",
      (style) => style.font?.color ?? "#000000",
      (value) => asColour(value, "font.color"),
      (style, color) => withFont(style, { color }),
    ),
  },
});
