import { builtInStyles, standardStyleName } from "../model/namedStyles";
import type { CellStyle, NamedStyle } from "../model/workbook";
import { writeAlignment, writeBorders, writeFill } from "./cellStyles";
import { writeFont } from "./fonts";
import { builtInFormat } from "./numberFormats";
import { styleSources } from "./readStyles";
import { serializeXml, type XmlElement } from "../xml/xml";
import { attributeTexts, childNamed, element, elementsOf, mergeInOrder } from "../xml/xmlTree";

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

const listNames = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
] as const;

/** Numbers styles while a workbook is written; starts from the styles part it was read from. */
export class StyleNumbers {
  private readonly lists: Record<(typeof listNames)[number], List>;
  private readonly byObject = new Map<CellStyle, number>();
  private readonly byContent = new Map<string, number>();
  private nextFormat: number;

  constructor(
    private readonly root: XmlElement,
    namedStyles: readonly NamedStyle[],
  ) {
    this.lists = Object.fromEntries(
      listNames.map((name) => [name, new List(elementsOf(childNamed(root, name)))]),
    ) as Record<(typeof listNames)[number], List>;
    this.nextFormat =
      Math.max(163, ...this.lists.numFmts.items.map(({ attributes }) => Number(attributes.numFmtId))) + 1;
    for (const style of namedStyles) if (style.name !== standardStyleName) this.keepNamed(style);
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

  /** Writes a named style unless it is as it was read. */
  private keepNamed({ name, look, isBuiltIn }: NamedStyle): void {
    const { cellStyleXfs, cellStyles } = this.lists;
    const xfId = this.namedFormatOf(name);
    if (xfId > 0 && this.sourceIndex(look) === xfId) return;
    const format = this.formatOf(look);
    if (xfId > 0) cellStyleXfs.items[xfId] = format;
    else {
      const added = cellStyleXfs.items.push(format) - 1;
      cellStyles.items.push(
        element("cellStyle", {
          name,
          xfId: added,
          builtinId: Object.values(builtInStyles).find((style) => style.name === name)?.builtinId,
          customBuiltin: isBuiltIn || undefined,
        }),
      );
    }
  }

  /** The number of a named style's format; 0 is the standard one's. */
  private namedFormatOf(name: string | undefined): number {
    const known = this.lists.cellStyles.items.find(({ attributes }) => attributes.name === name);
    return Number(known?.attributes.xfId ?? 0);
  }

  private sourceIndex(style: CellStyle): number | undefined {
    const source = styleSources.recall(style);
    return source?.root === this.root ? source.index : undefined;
  }

  private indexByContent(style: CellStyle): number {
    const key = JSON.stringify(style);
    const index = this.byContent.get(key) ?? this.lists.cellXfs.indexOf(this.cellFormatOf(style));
    this.byContent.set(key, index);
    return index;
  }

  /** A cell's format: what it has of its own, beside the named style it was given, is marked as applied. */
  private cellFormatOf({ name, ...look }: CellStyle): XmlElement {
    const xfId = this.namedFormatOf(name);
    const format = this.formatOf(look);
    const named = this.lists.cellStyleXfs.items[xfId] ?? element("xf", {});
    const differs = (part: string): true | undefined =>
      format.attributes[part] !== (named.attributes[part] ?? "0") || undefined;
    const childDiffers = (part: string): true | undefined =>
      childXml(format, part) !== childXml(named, part) || undefined;
    const applied = attributeTexts({
      xfId,
      applyNumberFormat: differs("numFmtId"),
      applyFont: differs("fontId"),
      applyFill: differs("fillId"),
      applyBorder: differs("borderId"),
      applyAlignment: childDiffers("alignment"),
      applyProtection: childDiffers("protection"),
    });
    return { ...format, attributes: { ...format.attributes, ...applied } };
  }

  private formatOf({ numberFormat, font, fill, borders, ...style }: CellStyle): XmlElement {
    const { fonts, fills, borders: borderList } = this.lists;
    const alignment = writeAlignment(style);
    const attributes = {
      numFmtId: numberFormat === undefined ? 0 : this.numberFormatId(numberFormat),
      fontId: font === undefined ? 0 : fonts.indexOf(writeFont(font, fonts.items[0])),
      fillId: fill === undefined ? 0 : fills.indexOf(writeFill(fill)),
      borderId: borders === undefined ? 0 : borderList.indexOf(writeBorders(borders)),
    };
    return element("xf", attributes, [
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

const childXml = (parent: XmlElement, name: string): string => {
  const child = childNamed(parent, name);
  return child === undefined ? "" : serializeXml(child);
};

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
