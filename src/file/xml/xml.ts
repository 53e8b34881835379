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

const illegal =
  /[\0-\x08\x0B-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** What a text may hold that has to be escaped; most texts hold nothing of it. */
const perhapsEscaped = /[&<>\0-\x08\x0B-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/;

/** Characters that XML cannot hold (and CR, which it would turn into LF) in the file format's own notation, `_x000D_`. */
function hexEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** A text as element content. */
export function escapeText(text: string): string {
  if (!perhapsEscaped.test(text)) return text;
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return escaped.replace(illegal, hexEscape);
}

/** A text as an attribute's value, without the quotation marks. */
export function escapeAttribute(text: string): string {
  const escaped = escapeText(text);
  if (!/["\n\t]/.test(escaped)) return escaped;
  return escaped.replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}

/** Serialises a node and everything below it. */
export function serializeXml(node: XmlNode): string {
  if (typeof node === "string") return escapeText(node);
  if ("raw" in node) return node.raw;
  const { name, attributes, children } = node;
  let text = `<${name}`;
  for (const attribute of Object.keys(attributes))
    text += ` ${attribute}="${escapeAttribute(attributes[attribute] ?? "")}"`;
  if (children.length === 0) return `${text}/>`;
  text += ">";
  for (const child of children) text += serializeXml(child);
  return `${text}</${name}>`;
}
