import {
  borderColor,
  cellStyles,
  fontName,
  lookName,
  type CellStyle,
  type CellStyleName,
} from "../sheet/cellStyles";
import type { RowSpec, SheetSpec } from "../sheet/sheetSpec";
import { groupedAddresses, mergedRuns, rangesAction, verticalRuns, type SheetAction } from "./actions";

const borderEdges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/**
 * The looks of cells as cell styles of the workbook, so that giving one to cells is a single action. Each is defined anew by every use
 * case that writes with it: the heights of rows hold only for its font.
 */
export class CellLooks {
  private readonly defined = new Set<CellStyleName>();

  /** @param known names of the workbook's cell styles */
  constructor(private readonly known: ReadonlySet<string>) {}

  /** The looks of rows that have not been defined yet. */
  missingFor(rows: readonly RowSpec[]): CellStyleName[] {
    const used = new Set<CellStyleName>();
    for (const { cells } of rows) for (const { style } of cells) used.add(style);
    return [...used].filter((style) => !this.defined.has(style));
  }

  /** Queues the definition of a look. */
  define({ styles }: Excel.Workbook, style: CellStyleName): void {
    const name = lookName(style);
    if (!this.known.has(name)) styles.add(name);
    setLook(styles.getItem(name), cellStyles[style]);
    this.defined.add(style);
  }
}

function setLook(style: Excel.Style, look: CellStyle): void {
  style.numberFormat = look.numberFormat;
  style.font.name = fontName;
  style.font.size = look.size;
  style.font.bold = look.bold;
  style.font.color = look.color;
  style.font.underline = look.underline ? "Single" : "None";
  if (look.fill === null) style.fill.clear();
  else style.fill.color = look.fill;
  style.horizontalAlignment = look.horizontal;
  style.verticalAlignment = look.vertical;
  if (look.horizontal === "Left") style.indentLevel = look.indent;
  style.wrapText = look.wrap;
  style.locked = look.locked;
  for (const edge of look.outlined ? borderEdges : []) {
    const border = style.borders.getItem(edge);
    border.style = "Continuous";
    border.color = borderColor;
  }
}

/** The number format of a look has to be there before the contents, so that Excel takes texts as texts. */
export function lookActions(spec: SheetSpec): SheetAction[] {
  const groups = groupedAddresses(mergedRuns(verticalRuns(spec.rows, ({ style }) => style)));
  return [...groups].flatMap(([style, addresses]) =>
    addresses.map((address) => rangesAction(address, (ranges) => giveLook(ranges, style))),
  );
}

function giveLook(ranges: Excel.RangeAreas, style: CellStyleName): void {
  ranges.style = lookName(style);
  const { builtIn, size, bold, color }: CellStyle = cellStyles[style];
  if (builtIn === undefined) return;
  // Excel's titles and headings say nothing but the font and a line below: the rest of the look stays.
  ranges.style = builtIn;
  Object.assign(ranges.format.font, { name: fontName, size, bold, color });
  ranges.format.borders.getItem("EdgeBottom").style = "None";
}
