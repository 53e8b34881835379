import type { XmlElement } from "./xml";
import { XlsxError } from "./xlsxError";

export interface TakenElements {
  name: string;
  take: (element: XmlElement) => void;
}

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

/**
 * Parses a part. A namespace prefix of the root is dropped everywhere, so that `<x:worksheet>` reads as `<worksheet>`.
 * Elements called as `taken.name` are handed over as soon as they end and are not kept in the tree: large parts hold
 * millions. Throws XlsxError "corrupt" for markup that is not well formed and for document type declarations.
 */
export function parseXml(source: string, taken?: TakenElements): XmlElement {
  const text = source.includes("\r") ? source.replace(/\r\n?/g, "\n") : source;
  const tree = new TreeBuilder(taken);
  let end = 0;
  for (let start = text.indexOf("<"); start >= 0; start = text.indexOf("<", end)) {
    if (start > end) tree.addText(text.slice(end, start));
    end = readMarkup(text, start, tree);
  }
  tree.addText(text.slice(end));
  return tree.root();
}

const slash = 0x2f;
const greater = 0x3e;
const questionMark = 0x3f;
const exclamationMark = 0x21;

/** Reads what begins with the "<" at `start`. @returns where it ends */
function readMarkup(text: string, start: number, tree: TreeBuilder): number {
  switch (text.charCodeAt(start + 1)) {
    case slash: {
      const end = endOf(text, ">", start);
      tree.end(text.slice(start + 2, end - 1).trimEnd());
      return end;
    }
    case questionMark:
      return endOf(text, "?>", start);
    case exclamationMark:
      return readDeclaration(text, start, tree);
    default:
      return readStartTag(text, start, tree);
  }
}

function endOf(text: string, mark: string, start: number): number {
  const at = text.indexOf(mark, start);
  if (at < 0) throw malformed();
  return at + mark.length;
}

const malformed = (): XlsxError =>
  new XlsxError("corrupt", "malformed markup or a document type declaration");

function readDeclaration(text: string, start: number, tree: TreeBuilder): number {
  if (text.startsWith("<!--", start)) return endOf(text, "-->", start + 4);
  const data = "<![CDATA[";
  if (!text.startsWith(data, start)) throw malformed();
  const end = endOf(text, "]]>", start + data.length);
  tree.addData(text.slice(start + data.length, end - 3));
  return end;
}

/** Names that were found to be names: there are few of them, and millions of elements. */
const knownNames = new Set<string>();

function asName(text: string): string {
  if (knownNames.has(text)) return text;
  if (!/^[^\s=<>/"'!?]+$/.test(text)) throw malformed();
  knownNames.add(text);
  return text;
}

const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x09;

function afterSpaces(text: string, start: number): number {
  let at = start;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

function readStartTag(text: string, start: number, tree: TreeBuilder): number {
  let at = start + 1;
  for (let code = text.charCodeAt(at); code !== greater && code !== slash && !isSpace(code);) {
    if (Number.isNaN(code)) throw malformed();
    code = text.charCodeAt(++at);
  }
  const name = asName(text.slice(start + 1, at));
  const attributes: Record<string, string> = {};
  for (let next = afterSpaces(text, at); ; next = afterSpaces(text, at)) {
    const code = text.charCodeAt(next);
    if (code === greater || code === slash) {
      at = next;
      break;
    }
    if (next === at) throw malformed();
    at = readAttribute(text, next, attributes);
  }
  tree.start(name, attributes);
  if (text.charCodeAt(at) === greater) return at + 1;
  if (text.charCodeAt(at + 1) !== greater) throw malformed();
  tree.end(name);
  return at + 2;
}

/** @returns where the attribute ends */
function readAttribute(text: string, start: number, attributes: Record<string, string>): number {
  const sign = text.indexOf("=", start);
  if (sign < 0) throw malformed();
  const name = asName(text.slice(start, sign).trimEnd());
  const open = afterSpaces(text, sign + 1);
  const quote = text.charAt(open);
  if (quote !== '"' && quote !== "'") throw malformed();
  const close = endOf(text, quote, open + 1) - 1;
  const value = text.slice(open + 1, close);
  if (value.includes("<")) throw malformed();
  attributes[name] = decode(value);
  return close + 1;
}

class TreeBuilder {
  private readonly document: XmlElement = { name: "", attributes: {}, children: [] };
  private readonly open = [this.document];
  /** The root's own, with its colon. */
  private prefix: string | undefined;

  constructor(private readonly taken: TakenElements | undefined) {}

  addText(text: string): void {
    if (text !== "") this.addData(decode(text));
  }

  addData(text: string): void {
    this.open.at(-1)?.children.push(text);
  }

  start(qualifiedName: string, attributes: Record<string, string>): void {
    this.prefix ??= /^[^:]+:/.exec(qualifiedName)?.[0] ?? "";
    this.open.push({ name: this.localName(qualifiedName), attributes, children: [] });
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
