import type { CellStyle } from "../model/workbook";
import { readAlignment, readBorders, readFill } from "./cellStyles";
import { readFont, type StandardFont } from "./fonts";
import { createMemory } from "./memory";
import { readNumberFormats } from "./numberFormats";
import type { XmlElement } from "./xml";
import { childNamed, childrenNamed, elementsOf, isTrue } from "./xmlTree";

/** Where a style was read: it may hold more than the model (rotation, gradients, theme colours). */
export const styleSources = createMemory<CellStyle, { root: XmlElement; index: number }>(() => "frozen");

/** The styles of a workbook's cells by their number; plain ones are `undefined`. Equal numbers share one frozen object. */
export function readCellStyles(root: XmlElement, theme: readonly string[]): (CellStyle | undefined)[] {
  const listed = (name: string): XmlElement[] => elementsOf(childNamed(root, name));
  const [fonts, fills, borders] = [listed("fonts"), listed("fills"), listed("borders")];
  const formatOf = readNumberFormats(root);
  const standard = readStandardFont(root);
  const standardColour = readFont(fonts[0], standard, theme).color;
  const xfs = listed("cellXfs");
  return xfs.map((xf, index) => {
    const { numFmtId, fontId, fillId, borderId } = xf.attributes;
    const { color, ...font } = readFont(fonts[Number(fontId ?? 0)], standard, theme);
    const fontParts = { ...font, ...(color !== standardColour && color !== undefined && { color }) };
    const borderParts = readBorders(borders[Number(borderId ?? 0)], theme);
    const numberFormat = formatOf(Number(numFmtId ?? 0));
    const fill = readFill(fills[Number(fillId ?? 0)], theme);
    const locked = childNamed(xf, "protection")?.attributes.locked;
    const style: CellStyle = {
      ...(numberFormat !== undefined && { numberFormat }),
      ...(Object.keys(fontParts).length > 0 && { font: fontParts }),
      ...(fill !== undefined && { fill }),
      ...(Object.keys(borderParts).length > 0 && { borders: borderParts }),
      ...readAlignment(childNamed(xf, "alignment")),
      ...(locked !== undefined && !isTrue(locked) && { locked: false }),
    };
    if (Object.keys(style).length === 0 && isPlain(xf, xfs[0])) return undefined;
    styleSources.remember(deepFrozen(style), { root, index });
    return style;
  });
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
