import type { CellStyle } from "../model/workbook";
import { writeAlignment, writeBorders, writeFill } from "./cellStyles";
import { writeFont } from "./fonts";
import { builtInFormat } from "./numberFormats";
import { styleSources } from "./readStyles";
import { serializeXml, type XmlElement } from "./xml";
import { attributeTexts, childNamed, element, elementsOf, mergeInOrder } from "./xmlTree";

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
