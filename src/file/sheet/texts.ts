import { XlsxError } from "../xml/xlsxError";
import { escapeText, serializeXml, type XmlElement } from "../xml/xml";
import { childNamed, childrenNamed, elementsOf, textOf } from "../xml/xmlTree";

const lookAlike = /_(?=x[0-9A-Fa-f]{4}_)/g;
const escape = /_x([0-9A-Fa-f]{4})_/g;

/** A text as the file's own string type: what looks like an escape is escaped itself. Not yet escaped for XML. */
export function encodeText(text: string): string {
  return text.includes("_x") ? text.replace(lookAlike, "_x005F_") : text;
}

/** Undoes `encodeText` and the escapes of characters that XML cannot hold. */
export function decodeText(text: string): string {
  return text.includes("_x")
    ? text.replace(escape, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}

/** A string item (shared or in the cell): its plain text, without readings (ふりがな). */
export function itemText(item: XmlElement): string {
  const runs = childrenNamed(item, "r");
  const texts = runs.length > 0 ? runs.map((run) => childNamed(run, "t")) : [childNamed(item, "t")];
  return texts.map((text) => decodeText(textOf(text))).join("");
}

/** Whether an item holds more than its text: formatted runs or readings. */
export function isRich(item: XmlElement): boolean {
  return elementsOf(item).some(({ name }) => name !== "t");
}

export interface SharedText {
  text: string;
  /** The item itself when it holds more than its text. */
  rich?: XmlElement;
}

export function readSharedTexts(root: XmlElement | undefined): SharedText[] {
  return childrenNamed(root, "si").map((item) => ({
    text: itemText(item),
    ...(isRich(item) ? { rich: item } : {}),
  }));
}

export function sharedTextAt(texts: readonly SharedText[], index: string): SharedText {
  const text = texts[Number(index)];
  if (text === undefined) throw new XlsxError("corrupt", `there is no shared text ${index}`);
  return text;
}

/** Collects the texts of a workbook while its cells are written. */
export class SharedTexts {
  private readonly items: string[] = [];
  private readonly plain = new Map<string, number>();
  private readonly rich = new Map<string, number>();

  /** The index of a text; `rich` is the item it was read from, when that holds more than the text. */
  indexOf(text: string, rich?: XmlElement): number {
    return rich
      ? this.indexIn(this.rich, serializeXml({ ...rich, name: "si" }), (item) => item)
      : this.indexIn(this.plain, text, plainItem);
  }

  serialize(): string {
    const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    return `<sst xmlns="${namespace}" uniqueCount="${this.items.length}">${this.items.join("")}</sst>`;
  }

  private indexIn(indexes: Map<string, number>, key: string, serialize: (key: string) => string): number {
    const known = indexes.get(key);
    if (known !== undefined) return known;
    indexes.set(key, this.items.length);
    return this.items.push(serialize(key)) - 1;
  }
}

function plainItem(text: string): string {
  const space = /^[ \t\n]|[ \t\n]$/.test(text) ? ' xml:space="preserve"' : "";
  return `<si><t${space}>${escapeText(encodeText(text))}</t></si>`;
}
