import { XlsxError } from "./xlsxError";

/** Attributes in the order of the file; texts are decoded. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

/** Markup that is already serialised: large parts are written without building a tree first. */
export interface RawXml {
  raw: string;
}

export type XmlNode = XmlElement | RawXml | string;

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface TakenElements {
  name: string;
  take: (element: XmlElement) => void;
}

const markup =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([^\s>/!?]+)((?:\s+[^\s=>/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const namedEntities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const deepestNesting = 64;

function decode(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&([^;&]*);?/g, (entity, name: string) => {
    const decoded = name.startsWith("#x")
      ? String.fromCodePoint(Number.parseInt(name.slice(2), 16))
      : name.startsWith("#")
        ? String.fromCodePoint(Number.parseInt(name.slice(1), 10))
        : namedEntities[name];
    if (decoded === undefined || !entity.endsWith(";"))
      throw new XlsxError("corrupt", `unknown entity ${entity}`);
    return decoded;
  });
}

function parseAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", double, single] of text.matchAll(attribute)) {
    attributes[name] = decode(double ?? single ?? "");
  }
  return attributes;
}

/**
 * Parses a part. A namespace prefix of the root is dropped everywhere, so that `<x:worksheet>` reads as `<worksheet>`.
 * Elements called as `taken.name` are handed over as soon as they end and are not kept in the tree: large parts hold
 * millions. Throws XlsxError "corrupt" for markup that is not well formed and for document type declarations.
 */
export function parseXml(source: string, taken?: TakenElements): XmlElement {
  const text = source.replace(/\r\n?/g, "\n");
  const tree = new TreeBuilder(taken);
  let end = 0;
  for (const match of text.matchAll(markup)) {
    const [whole, data, closing, name, attributes = "", selfClosing] = match;
    tree.addText(text.slice(end, match.index));
    end = match.index + whole.length;
    if (data !== undefined) tree.addData(data);
    if (name !== undefined && closing === "") tree.start(name, attributes);
    if (name !== undefined && (closing === "/" || selfClosing === "/")) tree.end(name);
  }
  tree.addText(text.slice(end));
  return tree.root();
}

class TreeBuilder {
  private readonly document: XmlElement = { name: "", attributes: {}, children: [] };
  private readonly open = [this.document];
  /** The root's own, with its colon. */
  private prefix: string | undefined;

  constructor(private readonly taken: TakenElements | undefined) {}

  addText(text: string): void {
    if (text === "") return;
    if (text.includes("<")) throw new XlsxError("corrupt", "malformed markup or a document type declaration");
    this.addData(decode(text));
  }

  addData(text: string): void {
    this.open.at(-1)?.children.push(text);
  }

  start(qualifiedName: string, attributes: string): void {
    this.prefix ??= /^[^:]+:/.exec(qualifiedName)?.[0] ?? "";
    const element = {
      name: this.localName(qualifiedName),
      attributes: attributes === "" ? {} : parseAttributes(attributes),
      children: [],
    };
    this.open.push(element);
    if (this.open.length > deepestNesting) throw new XlsxError("corrupt", "elements nested too deeply");
  }

  end(qualifiedName: string): void {
    const element = this.open.pop();
    const parent = this.open.at(-1);
    if (element === undefined || parent === undefined || element.name !== this.localName(qualifiedName)) {
      throw new XlsxError("corrupt", `unexpected </${qualifiedName}>`);
    }
    if (element.name === this.taken?.name) this.taken.take(element);
    else parent.children.push(element);
  }

  root(): XmlElement {
    const [root, ...others] = this.document.children.filter((node) => typeof node !== "string");
    if (root === undefined || "raw" in root || others.length > 0 || this.open.length !== 1) {
      throw new XlsxError("corrupt", "not one complete root element");
    }
    return withDefaultNamespace(root, this.prefix?.slice(0, -1) ?? "");
  }

  private localName(qualifiedName: string): string {
    const { prefix = "" } = this;
    return prefix !== "" && qualifiedName.startsWith(prefix)
      ? qualifiedName.slice(prefix.length)
      : qualifiedName;
  }
}

function withDefaultNamespace(root: XmlElement, prefix: string): XmlElement {
  const { [`xmlns:${prefix}`]: namespace, ...attributes } = root.attributes;
  return prefix === "" || namespace === undefined
    ? root
    : { ...root, attributes: { xmlns: namespace, ...attributes } };
}

const illegal =
  /[\0-\x08\x0B-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Characters that XML cannot hold (and CR, which it would turn into LF) in the file format's own notation, `_x000D_`. */
function hexEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** A text as element content. */
export function escapeText(text: string): string {
  const escaped = /[&<>]/.test(text)
    ? text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
    : text;
  return escaped.replace(illegal, hexEscape);
}

/** A text as an attribute's value, without the quotation marks. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}

/** Serialises a node and everything below it. */
export function serializeXml(node: XmlNode): string {
  if (typeof node === "string") return escapeText(node);
  if ("raw" in node) return node.raw;
  const attributes = Object.entries(node.attributes).map(
    ([name, value]) => ` ${name}="${escapeAttribute(value)}"`,
  );
  const start = `<${node.name}${attributes.join("")}`;
  return node.children.length === 0
    ? `${start}/>`
    : `${start}>${node.children.map(serializeXml).join("")}</${node.name}>`;
}
