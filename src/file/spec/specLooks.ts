import {
  borderColor,
  cellStyles,
  fontName,
  lookName,
  type CellStyle as Look,
  type CellStyleName,
} from "../../sheet/cellStyles";
import {
  addNamedStyle,
  builtInStyle,
  builtInStyles,
  changeNamedStyle,
  lookNamed,
} from "../model/namedStyles";
import { internStyle } from "../model/styles";
import type { CellStyle, Workbook } from "../model/workbook";

const line = { style: "thin", color: borderColor };
const outline = { top: line, bottom: line, left: line, right: line };

function styleOf({ numberFormat, horizontal, vertical, indent, ...look }: Look): CellStyle {
  const { size, bold, color, underline, fill, wrap, outlined, locked } = look;
  return {
    ...(numberFormat !== "General" && { numberFormat }),
    font: { name: fontName, size, color, ...(bold && { bold }), ...(underline && { underline }) },
    ...(fill !== null && { fill }),
    horizontalAlignment: horizontal,
    verticalAlignment: vertical,
    ...(horizontal === "Left" && indent > 0 && { indent }),
    ...(wrap && { wrapText: true }),
    ...(outlined && { borders: outline }),
    ...(!locked && { locked }),
  };
}

/** The looks of cells as cell styles of a workbook, each added when it is first used. */
export class SpecLooks {
  private readonly styles = new Map<CellStyleName, CellStyle | undefined>();

  constructor(private readonly workbook: Workbook) {}

  styleFor(name: CellStyleName): CellStyle | undefined {
    if (!this.styles.has(name)) this.styles.set(name, this.add(name));
    return this.styles.get(name);
  }

  private add(name: CellStyleName): CellStyle | undefined {
    const look: Look = cellStyles[name];
    const own = addNamedStyle(this.workbook, lookName(name));
    changeNamedStyle(this.workbook, own, () => styleOf(look));
    if (look.builtIn === undefined) return lookNamed(own);
    builtInStyle(this.workbook, look.builtIn);
    const { size, bold, color } = look;
    const { bottom: _, ...borders } = lookNamed(own).borders ?? {};
    return internStyle({
      ...lookNamed(own),
      name: builtInStyles[look.builtIn].name,
      font: { name: fontName, size, color, ...(bold && { bold }) },
      borders,
    });
  }
}
