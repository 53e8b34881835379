import { standardFontSize, type CellStyleName } from "../sheet/cellStyles";
import type { CellContent, CellSpec, RowSpec, SheetSpec } from "../sheet/sheetSpec";
import { lineHeight } from "../sheet/textLayout";

/** A cell of a spec. */
export const cell = (content: CellContent, style: CellStyleName): CellSpec => ({ content, style });

/** Height of a row with one line of text. */
export const singleLine = lineHeight(standardFontSize) + 4;

/** Height of a sheet's first row, which holds its title. */
export const titleHeight = 30;

/** A row of cells; as high as one line unless told otherwise. */
export const row = (cells: CellSpec[], height = singleLine): RowSpec => ({ height, cells });

/** What all of our sheets share; the rest is given. */
export function sheetSpec(
  own: Pick<SheetSpec, "identity" | "name" | "columnWidths" | "rows"> & Partial<SheetSpec>,
): SheetSpec {
  return {
    highlights: [],
    choices: [],
    links: [],
    frozen: { rows: 0, columns: 0 },
    isProtected: true,
    tabColor: "",
    remembersTexts: false,
    print: { titleRows: null, footer: "" },
    ...own,
  };
}
