import { standardStyleName } from "../model/namedStyles";
import type { CellStyle, NamedStyle } from "../model/workbook";
import { readAlignment, readBorders, readFill } from "./cellStyles";
import { readFont, type StandardFont } from "./fonts";
import { createMemory } from "../xml/memory";
import { readNumberFormats } from "./numberFormats";
import type { XmlElement } from "../xml/xml";
import { childNamed, childrenNamed, elementsOf, isTrue } from "../xml/xmlTree";

/** Where a style was read: it may hold more than the model (rotation, gradients, theme colours). */
export const styleSources = createMemory<CellStyle, { root: XmlElement; index: number }>(() => "frozen");

/** The styles of a workbook's cells by their number; plain ones are `undefined`. Equal numbers share one frozen object. */
export function readCellStyles(root: XmlElement, theme: readonly string[]): (CellStyle | undefined)[] {
  const lookOf = lookReader(root, theme);
  const names = new Map(namedFormats(root).map(({ name, xfId }) => [xfId, name]));
  const xfs = elementsOf(childNamed(root, "cellXfs"));
  return xfs.map((xf, index) => {
    const name = names.get(Number(xf.attributes.xfId ?? 0));
    const style: CellStyle = { ...(name !== undefined && { name }), ...lookOf(xf) };
    if (Object.keys(style).length === 0 && isPlain(xf, xfs[0])) return undefined;
    styleSources.remember(deepFrozen(style), { root, index });
    return style;
  });
}

/** The looks that the workbook gives names to, the standard one first. */
export function readNamedStyles(root: XmlElement, theme: readonly string[]): NamedStyle[] {
  const lookOf = lookReader(root, theme);
  const formats = elementsOf(childNamed(root, "cellStyleXfs"));
  const named = namedFormats(root).flatMap(({ name, xfId, isBuiltIn }): NamedStyle[] => {
    const xf = formats[xfId];
    if (xf === undefined) return [];
    const look = lookOf(xf);
    styleSources.remember(deepFrozen(look), { root, index: xfId });
    return [{ name, look, isBuiltIn }];
  });
  return [{ name: standardStyleName, look: {}, isBuiltIn: true }, ...named];
}

/** The named formats but the standard one, which is what a cell has that says nothing. */
function namedFormats(root: XmlElement): { name: string; xfId: number; isBuiltIn: boolean }[] {
  return childrenNamed(childNamed(root, "cellStyles"), "cellStyle").flatMap(({ attributes }) => {
    const { name, xfId = "0", builtinId } = attributes;
    const isStandard = xfId === "0" || builtinId === "0";
    return name === undefined || isStandard
      ? []
      : [{ name, xfId: Number(xfId), isBuiltIn: builtinId !== undefined }];
  });
}

/** Reads what a format looks like, apart from the name it has. */
function lookReader(root: XmlElement, theme: readonly string[]): (xf: XmlElement) => CellStyle {
  const listed = (name: string): XmlElement[] => elementsOf(childNamed(root, name));
  const [fonts, fills, borders] = [listed("fonts"), listed("fills"), listed("borders")];
  const formatOf = readNumberFormats(root);
  const standard = readStandardFont(root);
  const standardColour = readFont(fonts[0], standard, theme).color;
  return (xf) => {
    const { numFmtId, fontId, fillId, borderId } = xf.attributes;
    const { color, ...font } = readFont(fonts[Number(fontId ?? 0)], standard, theme);
    const fontParts = { ...font, ...(color !== standardColour && color !== undefined && { color }) };
    const borderParts = readBorders(borders[Number(borderId ?? 0)], theme);
    const numberFormat = formatOf(Number(numFmtId ?? 0));
    const fill = readFill(fills[Number(fillId ?? 0)], theme);
    const locked = childNamed(xf, "protection")?.attributes.locked;
    return {
      ...(numberFormat !== undefined && { numberFormat }),
      ...(Object.keys(fontParts).length > 0 && { font: fontParts }),
      ...(fill !== undefined && { fill }),
      ...(Object.keys(borderParts).length > 0 && { borders: borderParts }),
      ...readAlignment(childNamed(xf, "alignment")),
      ...(locked !== undefined && !isTrue(locked) && { locked: false }),
    };
  };
}

/** Whether a format looks like the standard one in what the model does not hold, too. */
function isPlain(xf: XmlElement, standard: XmlElement | undefined): boolean {
  const { textRotation, readingOrder } = childNamed(xf, "alignment")?.attributes ?? {};
  const isHidden = isTrue(childNamed(xf, "protection")?.attributes.hidden);
  const shared = ["fontId", "fillId", "borderId", "numFmtId"];
  return (
    shared.every((name) => (xf.attributes[name] ?? "0") === (standard?.attributes[name] ?? "0")) &&
    !Number(textRotation) &&
    !Number(readingOrder) &&
    !isHidden
  );
}

function deepFrozen<T extends object>(value: T): T {
  for (const part of Object.values(value)) if (typeof part === "object" && part !== null) deepFrozen(part);
  return Object.freeze(value);
}

/** The font of cells without one of their own. */
export function readStandardFont(root: XmlElement): StandardFont {
  const { name = "游ゴシック", size = 11 } = readFont(
    childrenNamed(childNamed(root, "fonts"), "font")[0],
    null,
    [],
  );
  return { name, size };
}
