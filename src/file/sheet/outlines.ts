import type { ColumnFormat, RowFormat } from "../model/workbook";
import { createMemory } from "../xml/memory";
import { isTrue, numberOf } from "../xml/xmlTree";

/** How deep a row or column stands in folded groups. */
export interface Outline {
  outlineLevel?: number;
  collapsed?: boolean;
}

/** Keeps outlines, which the model does not hold. */
export const outlines = createMemory<RowFormat | ColumnFormat, Outline>();

export function readOutline(attributes: Record<string, string>): Outline {
  const outlineLevel = numberOf(attributes.outlineLevel) ?? 0;
  return {
    ...(outlineLevel > 0 && { outlineLevel }),
    ...(isTrue(attributes.collapsed) && { collapsed: true }),
  };
}
