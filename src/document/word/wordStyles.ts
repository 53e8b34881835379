import type { XmlElement } from "../../file/xml/xml";
import { childNamed, childrenNamed } from "../../file/xml/xmlTree";
import { attributeOf, integer, integerOf, switchOf, valueOf } from "./wordXml";

/** What a paragraph, a run or a style says of itself; absent where it says nothing. */
export interface WordProperties {
  /** List that numbers the paragraph; 0 is none. */
  numId?: number;
  /** Level in the list, from 0. */
  listLevel?: number;
  /** Level of the heading from 0; 9 is body text. */
  outlineLevel?: number;
  isBold?: boolean;
  isHidden?: boolean;
  /** Twips from the margin to where the first line begins. */
  indent?: number;
}

interface WordStyle {
  properties: WordProperties;
  basedOn: string | undefined;
}

const deepestStyle = 20;

/** The styles of a document. */
export interface WordStyles {
  /** A style and those that it is based on, the nearest first; the standard paragraph style where none is named. */
  chainOf: (id: string | undefined) => string[];
  /** What those say, the nearest first to be heard. */
  propertiesOf: (id: string | undefined) => WordProperties;
  /** What the style itself says. */
  ownProperties: (id: string) => WordProperties | undefined;
}

/** Reads the part with the styles; a document may have none. */
export function readStyles(root: XmlElement | undefined): WordStyles {
  const styles = new Map<string, WordStyle>();
  let standard: string | undefined;
  for (const element of childrenNamed(root, "style")) {
    const id = attributeOf(element, "styleId") ?? "";
    styles.set(id, { properties: styleProperties(element), basedOn: valueOf(element, "basedOn") });
    const isStandard = ["1", "true", "on"].includes(attributeOf(element, "default") ?? "");
    if (isStandard && attributeOf(element, "type") === "paragraph") standard = id;
  }
  const chainOf = (id: string | undefined): string[] => {
    const chain: string[] = [];
    let at = id ?? standard;
    while (at !== undefined && styles.has(at) && chain.length < deepestStyle) {
      chain.push(at);
      at = styles.get(at)?.basedOn;
    }
    return chain;
  };
  const ownProperties = (id: string): WordProperties | undefined => styles.get(id)?.properties;
  const known = new Map<string | undefined, WordProperties>();
  const propertiesOf = (id: string | undefined): WordProperties => {
    const properties =
      known.get(id) ?? (Object.assign({}, ...chainOf(id).reverse().map(ownProperties)) as WordProperties);
    known.set(id, properties);
    return properties;
  };
  return { chainOf, propertiesOf, ownProperties };
}

function styleProperties(style: XmlElement): WordProperties {
  const properties = {
    ...paragraphProperties(childNamed(style, "pPr")),
    ...runProperties(childNamed(style, "rPr")),
  };
  // Word names its own headings in English whatever its language.
  const heading = /^heading (\d)$/i.exec(valueOf(style, "name") ?? "")?.[1];
  return heading === undefined ? properties : { outlineLevel: Number(heading) - 1, ...properties };
}

const nothing: WordProperties = {};

/** Reads `<w:pPr>`. */
export function paragraphProperties(element: XmlElement | undefined): WordProperties {
  if (element === undefined) return nothing;
  const numbering = childNamed(element, "numPr");
  return defined({
    numId: integerOf(numbering, "numId"),
    listLevel: integerOf(numbering, "ilvl"),
    outlineLevel: integerOf(element, "outlineLvl"),
    indent: indentOf(childNamed(element, "ind")),
  });
}

/** Reads `<w:rPr>`. */
export function runProperties(element: XmlElement | undefined): WordProperties {
  if (element === undefined) return nothing;
  return defined({ isBold: switchOf(element, "b"), isHidden: switchOf(element, "vanish") });
}

/** Twips from the margin to where the first line begins, of `<w:ind>`. */
export function indentOf(element: XmlElement | undefined): number | undefined {
  const left = integer(attributeOf(element, "left") ?? attributeOf(element, "start"));
  const hanging = integer(attributeOf(element, "hanging")) ?? 0;
  return left === undefined ? undefined : Math.max(0, left - hanging);
}

/** Without what is undefined, so that it does not hide what a style says. */
function defined(properties: WordProperties): WordProperties {
  const said: Record<string, unknown> = { ...properties };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}
