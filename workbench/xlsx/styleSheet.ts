import type { CellStyle } from "../model/workbook";
import {
  readAlignment,
  readBorders,
  readFill,
  readFont,
  writeAlignment,
  writeBorders,
  writeFill,
  writeFont,
  type StandardFont,
} from "./cellStyles";
import { createMemory } from "./memory";
import { builtInFormat, readNumberFormats } from "./numberFormats";
import { serializeXml, type XmlElement } from "./xml";
import {
  attributeTexts,
  childNamed,
  childrenNamed,
  element,
  elementsOf,
  isTrue,
  mergeInOrder,
} from "./xmlTree";

const styleSheetOrder = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** Where a style was read: it may hold more than the model (rotation, gradients, theme colours). */
const styleSources = createMemory<CellStyle, { root: XmlElement; index: number }>(() => "frozen");

/** The styles of a workbook's cells by their number; plain ones are `undefined`. Equal numbers share one frozen object. */
export function readCellStyles(root: XmlElement, theme: readonly string[]): (CellStyle | undefined)[] {
  const listed = (name: string): XmlElement[] => elementsOf(childNamed(root, name));
  const [fonts, fills, borders] = [listed("fonts"), listed("fills"), listed("borders")];
  const formatOf = readNumberFormats(root);
  const standard = readStandardFont(root);
  const standardColour = readFont(fonts[0], standard, theme).color;
  const xfs = listed("cellXfs");
  return xfs.map((xf, index) => {
    const { numFmtId, fontId, fillId, borderId } = xf.attributes;
    const { color, ...font } = readFont(fonts[Number(fontId ?? 0)], standard, theme);
    const fontParts = { ...font, ...(color !== standardColour && color !== undefined && { color }) };
    const borderParts = readBorders(borders[Number(borderId ?? 0)], theme);
    const numberFormat = formatOf(Number(numFmtId ?? 0));
    const fill = readFill(fills[Number(fillId ?? 0)], theme);
    const locked = childNamed(xf, "protection")?.attributes.locked;
    const style: CellStyle = {
      ...(numberFormat !== undefined && { numberFormat }),
      ...(Object.keys(fontParts).length > 0 && { font: fontParts }),
      ...(fill !== undefined && { fill }),
      ...(Object.keys(borderParts).length > 0 && { borders: borderParts }),
      ...readAlignment(childNamed(xf, "alignment")),
      ...(locked !== undefined && !isTrue(locked) && { locked: false }),
    };
    if (Object.keys(style).length === 0 && isPlain(xf, xfs[0])) return undefined;
    styleSources.remember(deepFrozen(style), { root, index });
    return style;
  });
}

/** Whether a format looks like the standard one in what the model does not hold, too. */
function isPlain(xf: XmlElement, standard: XmlElement | undefined): boolean {
  const { textRotation, readingOrder } = childNamed(xf, "alignment")?.attributes ?? {};
  const isHidden = isTrue(childNamed(xf, "protection")?.attributes.hidden);
  const shared = ["fontId", "fillId", "borderId", "numFmtId"];
  return (
    shared.every((name) => (xf.attributes[name] ?? "0") === (standard?.attributes[name] ?? "0")) &&
    !Number(textRotation) &&
    !Number(readingOrder) &&
    !isHidden
  );
}

function deepFrozen<T extends object>(value: T): T {
  for (const part of Object.values(value)) if (typeof part === "object" && part !== null) deepFrozen(part);
  return Object.freeze(value);
}

/** The font of cells without one of their own. */
export function readStandardFont(root: XmlElement): StandardFont {
  const { name = "游ゴシック", size = 11 } = readFont(
    childrenNamed(childNamed(root, "fonts"), "font")[0],
    null,
    [],
  );
  return { name, size };
}

/** Numbers styles while a workbook is written; starts from the styles part it was read from. */
export class StyleNumbers {
  private readonly lists: Record<"numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs", List>;
  private readonly byObject = new Map<CellStyle, number>();
  private readonly byContent = new Map<string, number>();
  private nextFormat: number;

  constructor(private readonly root: XmlElement) {
    const list = (name: string): List => new List(elementsOf(childNamed(root, name)));
    this.lists = {
      numFmts: list("numFmts"),
      fonts: list("fonts"),
      fills: list("fills"),
      borders: list("borders"),
      cellXfs: list("cellXfs"),
      dxfs: list("dxfs"),
    };
    this.nextFormat =
      Math.max(163, ...this.lists.numFmts.items.map(({ attributes }) => Number(attributes.numFmtId))) + 1;
  }

  /** The number under which cells refer to a style. */
  indexOf(style: CellStyle | undefined): number {
    if (style === undefined) return 0;
    const known = this.byObject.get(style);
    if (known !== undefined) return known;
    const index = this.sourceIndex(style) ?? this.indexByContent(style);
    this.byObject.set(style, index);
    return index;
  }

  /** The number under which conditional formats refer to what they change. */
  differentialIndexOf(dxf: XmlElement): number {
    return this.lists.dxfs.indexOf(dxf);
  }

  toXml(): XmlElement {
    const added = Object.entries(this.lists)
      .filter(([, { items }]) => items.length > 0)
      .map(([name, { items }]) => ({
        ...element(name),
        attributes: { ...childNamed(this.root, name)?.attributes, count: String(items.length) },
        children: items,
      }));
    const names = added.map(({ name }) => name);
    return { ...this.root, children: mergeInOrder(styleSheetOrder, this.root.children, names, added) };
  }

  private sourceIndex(style: CellStyle): number | undefined {
    const source = styleSources.recall(style);
    return source?.root === this.root ? source.index : undefined;
  }

  private indexByContent(style: CellStyle): number {
    const key = JSON.stringify(style);
    const index = this.byContent.get(key) ?? this.lists.cellXfs.indexOf(this.formatOf(style));
    this.byContent.set(key, index);
    return index;
  }

  private formatOf({ numberFormat, font, fill, borders, ...style }: CellStyle): XmlElement {
    const { fonts, fills, borders: borderList } = this.lists;
    const alignment = writeAlignment(style);
    const attributes = {
      numFmtId: numberFormat === undefined ? 0 : this.numberFormatId(numberFormat),
      fontId: font === undefined ? 0 : fonts.indexOf(writeFont(font, fonts.items[0])),
      fillId: fill === undefined ? 0 : fills.indexOf(writeFill(fill)),
      borderId: borders === undefined ? 0 : borderList.indexOf(writeBorders(borders)),
      xfId: 0,
    };
    const applied = attributeTexts({
      applyNumberFormat: attributes.numFmtId > 0 || undefined,
      applyFont: attributes.fontId > 0 || undefined,
      applyFill: attributes.fillId > 0 || undefined,
      applyBorder: attributes.borderId > 0 || undefined,
      applyAlignment: alignment !== undefined || undefined,
      applyProtection: style.locked === false || undefined,
    });
    return element("xf", { ...attributes, ...applied }, [
      ...(alignment ? [alignment] : []),
      ...(style.locked === false ? [element("protection", { locked: false })] : []),
    ]);
  }

  private numberFormatId(code: string): number {
    const known =
      builtInFormat(code) ??
      this.lists.numFmts.items.find(({ attributes }) => attributes.formatCode === code)?.attributes.numFmtId;
    if (known !== undefined) return Number(known);
    this.lists.numFmts.indexOf(element("numFmt", { numFmtId: this.nextFormat, formatCode: code }));
    return this.nextFormat++;
  }
}

/** Elements that are referred to by their position; equal ones are kept once. */
class List {
  private readonly indexes: Map<string, number>;

  constructor(readonly items: XmlElement[]) {
    this.indexes = new Map(
      [...items.entries()].reverse().map(([index, item]) => [serializeXml(item), index]),
    );
  }

  indexOf(item: XmlElement): number {
    const key = serializeXml(item);
    const index = this.indexes.get(key) ?? this.items.push(item) - 1;
    this.indexes.set(key, index);
    return index;
  }
}
