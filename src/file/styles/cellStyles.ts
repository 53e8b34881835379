import type { CellStyle } from "../model/workbook";
import { readColour, writeColour } from "./colours";
import type { XmlElement } from "../xml/xml";
import { childNamed, element, isTrue } from "../xml/xmlTree";

/** Office.js name → the file's; the first of each is the default and is left out of the model. */
const horizontalNames = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};
const verticalNames = {
  Bottom: "bottom",
  Top: "top",
  Center: "center",
  Justify: "justify",
  Distributed: "distributed",
};

const sides = ["left", "right", "top", "bottom"] as const;

/** The colour of a solid fill, or the pattern's own colour; gradients have none. */
export function readFill(fill: XmlElement | undefined, theme: readonly string[]): string | undefined {
  const pattern = childNamed(fill, "patternFill");
  if (pattern === undefined || pattern.attributes.patternType === "none") return undefined;
  return readColour(childNamed(pattern, "fgColor"), theme);
}

export function writeFill(colour: string): XmlElement {
  const pattern = element("patternFill", { patternType: "solid" }, [
    writeColour("fgColor", colour),
    element("bgColor", { indexed: 64 }),
  ]);
  return element("fill", {}, [pattern]);
}

export function readBorders(
  border: XmlElement | undefined,
  theme: readonly string[],
): NonNullable<CellStyle["borders"]> {
  return Object.fromEntries(
    sides.flatMap((side) => {
      const line = childNamed(border, side);
      const style = line?.attributes.style;
      if (style === undefined || style === "none") return [];
      const color = readColour(childNamed(line, "color"), theme);
      return [[side, { style, ...(color !== undefined && { color }) }]];
    }),
  );
}

export function writeBorders(borders: NonNullable<CellStyle["borders"]>): XmlElement {
  const lines = sides.map((side) => {
    const line = borders[side];
    if (line === undefined) return element(side);
    return element(side, { style: line.style }, [
      line.color ? writeColour("color", line.color) : element("color", { auto: 1 }),
    ]);
  });
  return element("border", {}, [...lines, element("diagonal")]);
}

export function readAlignment(alignment: XmlElement | undefined): Partial<CellStyle> {
  const { horizontal, vertical, wrapText, indent, shrinkToFit } = alignment?.attributes ?? {};
  const horizontalAlignment = officeName(horizontalNames, horizontal);
  const verticalAlignment = officeName(verticalNames, vertical);
  return {
    ...(horizontalAlignment && { horizontalAlignment }),
    ...(verticalAlignment && { verticalAlignment }),
    ...(isTrue(wrapText) && { wrapText: true }),
    ...(Number(indent) > 0 && { indent: Number(indent) }),
    ...(isTrue(shrinkToFit) && { shrinkToFit: true }),
  };
}

export function writeAlignment(style: CellStyle): XmlElement | undefined {
  const alignment = element("alignment", {
    horizontal: fileName(horizontalNames, style.horizontalAlignment),
    vertical: fileName(verticalNames, style.verticalAlignment),
    wrapText: style.wrapText || undefined,
    indent: style.indent || undefined,
    shrinkToFit: style.shrinkToFit || undefined,
  });
  return Object.keys(alignment.attributes).length === 0 ? undefined : alignment;
}

function officeName(names: Record<string, string>, fileName: string | undefined): string | undefined {
  const [, ...others] = Object.entries(names);
  return others.find(([, name]) => name === fileName)?.[0];
}

function fileName(names: Record<string, string>, officeName: string | undefined): string | undefined {
  const [, ...others] = Object.entries(names);
  return others.find(([name]) => name.toLowerCase() === officeName?.toLowerCase())?.[1];
}
