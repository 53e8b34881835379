import type { XmlElement } from "../../file/xml/xml";
import { childNamed } from "../../file/xml/xmlTree";

/** An attribute by its local name; Word's have the prefix of its elements. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  if (element === undefined) return undefined;
  const { attributes } = element;
  const usual = attributes[`w:${name}`];
  if (usual !== undefined) return usual;
  for (const key of Object.keys(attributes)) if (key.endsWith(`:${name}`)) return attributes[key];
  return attributes[name];
}

/** `<w:start w:val="3"/>` below `parent`. */
export const valueOf = (parent: XmlElement | undefined, name: string): string | undefined =>
  attributeOf(childNamed(parent, name), "val");

/** The same as a whole number; `undefined` for what is none. */
export const integerOf = (parent: XmlElement | undefined, name: string): number | undefined =>
  integer(valueOf(parent, name));

export function integer(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,9}$/.test(text) ? Number(text) : undefined;
}

const offValues = ["0", "false", "off"];

/** A property that is there or not (`<w:b/>`, `<w:b w:val="0"/>`); `undefined` where nothing is said. */
export function switchOf(parent: XmlElement | undefined, name: string): boolean | undefined {
  const element = childNamed(parent, name);
  return element && !offValues.includes(attributeOf(element, "val") ?? "");
}
