import type { XmlElement, XmlNode } from "./xml";

type AttributeValue = string | number | boolean | undefined;

/** An element; attributes that are `undefined` are left out, booleans become 1 and 0. */
export function element(
  name: string,
  attributes: Record<string, AttributeValue> = {},
  children: XmlNode[] = [],
): XmlElement {
  return { name, attributes: attributeTexts(attributes), children };
}

export function attributeTexts(attributes: Record<string, AttributeValue>): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const name of Object.keys(attributes)) {
    const value = attributes[name];
    if (value !== undefined) texts[name] = typeof value === "boolean" ? (value ? "1" : "0") : String(value);
  }
  return texts;
}

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== "string" && "name" in node;
}

export function elementsOf(parent: XmlElement | undefined): XmlElement[] {
  return parent?.children.filter(isElement) ?? [];
}

export function childrenNamed(parent: XmlElement | undefined, name: string): XmlElement[] {
  return elementsOf(parent).filter((node) => node.name === name);
}

export function childNamed(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((node): node is XmlElement => isElement(node) && node.name === name);
}

/** All elements of that name below `parent`, whatever their namespace prefix. */
export function descendantsNamed(parent: XmlElement, localName: string): XmlElement[] {
  return elementsOf(parent).flatMap((node) => [
    ...(node.name.split(":").at(-1) === localName ? [node] : []),
    ...descendantsNamed(node, localName),
  ]);
}

export function textOf(node: XmlElement | undefined): string {
  return (
    node?.children
      .map((child) => (typeof child === "string" ? child : isElement(child) ? textOf(child) : ""))
      .join("") ?? ""
  );
}

export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

export function numberOf(value: string | undefined): number | undefined {
  return value === undefined || value === "" || Number.isNaN(Number(value)) ? undefined : Number(value);
}

/**
 * `children` of a parent whose schema fixes their order, with those named in `replaced` taken out and `added` put in.
 * Elements the schema does not know stay behind the one they follow.
 */
export function mergeInOrder(
  order: readonly string[],
  children: XmlNode[],
  replaced: readonly string[],
  added: XmlElement[],
): XmlNode[] {
  let rank = -1;
  const kept = children
    .filter((node) => !(isElement(node) && replaced.includes(node.name)))
    .map((node) => {
      const known = isElement(node) ? order.indexOf(node.name) : -1;
      rank = known >= 0 ? known : rank;
      return { node, rank };
    });
  const placed = added.map((node) => ({ node, rank: order.indexOf(node.name) }));
  return [...kept, ...placed].sort((a, b) => a.rank - b.rank).map(({ node }) => node);
}
