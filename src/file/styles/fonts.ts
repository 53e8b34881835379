import type { CellStyle } from "../model/workbook";
import { readColour, writeColour } from "./colours";
import type { XmlElement } from "../xml/xml";
import { childNamed, element, elementsOf, isTrue, numberOf } from "../xml/xmlTree";

export interface StandardFont {
  name: string;
  size: number;
}

type Font = NonNullable<CellStyle["font"]>;

const fontOrder = [
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];

/** A font's parts; name and size only where they differ from the standard font's. */
export function readFont(
  font: XmlElement | undefined,
  standard: StandardFont | null,
  theme: readonly string[],
): Font {
  const isOn = (name: string): boolean => {
    const flag = childNamed(font, name);
    return flag !== undefined && (flag.attributes.val === undefined || isTrue(flag.attributes.val));
  };
  const name = childNamed(font, "name")?.attributes.val;
  const size = numberOf(childNamed(font, "sz")?.attributes.val);
  const underline = childNamed(font, "u");
  const color = readColour(childNamed(font, "color"), theme);
  return {
    ...(name !== undefined && name !== standard?.name && { name }),
    ...(size !== undefined && size !== standard?.size && { size }),
    ...(isOn("b") && { bold: true }),
    ...(isOn("i") && { italic: true }),
    ...(underline && underline.attributes.val !== "none" && { underline: true }),
    ...(color !== undefined && { color }),
  };
}

/** A font element with what `font` says, and for the rest what `base` (the workbook's standard font) says. */
export function writeFont(font: Font, base: XmlElement | undefined): XmlElement {
  const flag = (name: string, isOn: boolean | undefined): XmlElement[] => (isOn ? [element(name)] : []);
  const own = [
    ...(font.size === undefined ? [] : [element("sz", { val: font.size })]),
    ...(font.color === undefined ? [] : [writeColour("color", font.color)]),
    ...(font.name === undefined ? [] : [element("name", { val: font.name })]),
  ];
  const replaced = ["b", "i", "u", ...own.map(({ name }) => name)];
  const nameOnly = font.name === undefined ? [] : ["family", "charset", "scheme"];
  const inherited = elementsOf(base).filter(
    ({ name }) => !replaced.includes(name) && !nameOnly.includes(name),
  );
  const rest = [...own, ...inherited].sort((a, b) => fontOrder.indexOf(a.name) - fontOrder.indexOf(b.name));
  return element("font", {}, [
    ...flag("b", font.bold),
    ...flag("i", font.italic),
    ...flag("u", font.underline),
    ...rest,
  ]);
}
