import { cellStyles, standardFontSize, type CellStyleName } from "../sheet/cellStyles";
import type { CellContent, CellSpec, PrintSpec, RowSpec, SheetSpec } from "../sheet/sheetSpec";
import { lineCount, lineHeight } from "../sheet/textLayout";

/** A cell of a spec. */
export const cell = (content: CellContent, style: CellStyleName): CellSpec => ({ content, style });

/** Height of a row with one line of text. */
export const singleLine = lineHeight(standardFontSize) + 4;

/** Height of a sheet's first row, which holds its title. */
export const titleHeight = 30;

/** A row of cells; as high as one line unless told otherwise. */
export const row = (cells: CellSpec[], height = singleLine): RowSpec => ({ height, cells });

/** The row of a form's title, which runs across its printed columns: smaller where it is too long for them. */
export function formTitle(title: string, printedWidths: readonly number[]): RowSpec {
  const columnWidth = printedWidths.reduce((sum, width) => sum + width, 0);
  const fits = lineCount(title, { columnWidth, fontSize: cellStyles.title.size }) <= 1;
  return row([cell(title, fits ? "title" : "longTitle")], titleHeight);
}

/** How a sheet is printed unless it says otherwise. */
const usualPrint: PrintSpec = {
  orientation: "Landscape",
  area: null,
  scale: null,
  pageStarts: [],
  isBlackAndWhite: false,
  titleRows: null,
  footer: "",
};

type OwnSpec = Pick<SheetSpec, "identity" | "name" | "columnWidths" | "rows"> &
  Partial<Omit<SheetSpec, "print">> & { print?: Partial<PrintSpec> };

/** What all of our sheets share; the rest is given. */
export function sheetSpec({ print, ...own }: OwnSpec): SheetSpec {
  return {
    highlights: [],
    choices: [],
    links: [],
    frozen: { rows: 0, columns: 0 },
    isProtected: true,
    tabColor: "",
    remembersTexts: false,
    ...own,
    print: { ...usualPrint, ...print },
  };
}
