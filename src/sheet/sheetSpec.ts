import type { CellRange } from "./cellRange";
import type { CellStyleName } from "./cellStyles";

/**
 * What a sheet should look like, as plain data that could be written as JSON. It knows neither Office.js nor policies.
 * Row 0 of `rows` is row 1 of the sheet, cell 0 of a row is column A.
 */
export interface SheetSpec {
  /** What the sheet is, e.g. `policy:k3x9q2ab`; kept in a sheet-scoped name, so it survives renaming and moving. */
  identity: string;
  /** A legal and unique sheet name (see sheetName.ts). */
  name: string;
  /** Widths in characters of the standard font, column A first; 0 for a hidden column. */
  columnWidths: number[];
  rows: RowSpec[];
  highlights: HighlightSpec[];
  choices: ChoiceSpec[];
  links: LinkSpec[];
  /** Names of ranges by which they are found again, wherever Excel moves them; none where it is absent. */
  names?: NameSpec[];
  /** Excel Tables; none where it is absent. They share no cell. */
  tables?: TableSpec[];
  /** Rows and columns that stay when scrolling. */
  frozen: { rows: number; columns: number };
  /** Locked cells cannot be changed by hand; there is no password. */
  isProtected: boolean;
  tabColor: string;
  /** Seen by nobody, and not offered where people show hidden sheets; visible where it is absent. */
  isVeryHidden?: boolean;
  /** Whether the sheet remembers what was written into it, so that it can be told whether somebody has changed it since. */
  remembersTexts: boolean;
  /** What the form says besides texts; remembered where the texts are not, so that it can be told whether somebody typed over it. */
  facts?: readonly string[];
  print: PrintSpec;
}

export interface RowSpec {
  /** Points; at most 409. */
  height: number;
  cells: CellSpec[];
}

/**
 * `null` is an empty cell that still has a style. Formulas are in R1C1, in which the formula of a whole column is one and the same text
 * and can be written at once. `result` is what a formula shows at first, where that is known: Excel calculates it, but not in Protected View.
 */
export type CellContent = string | number | { formula: string; result?: string } | null;

/** What a cell shows as far as the spec knows: the result of a formula is not known. */
export function contentText(content: CellContent): string {
  return content === null || typeof content === "object" ? "" : String(content);
}

export interface CellSpec {
  content: CellContent;
  style: CellStyleName;
}

/** A conditional format. `formula` is relative to the first cell of `range`, without "=". */
export interface HighlightSpec {
  /** Fingerprints of sheets that stand in workbooks hold it. */
  kind: "formula";
  range: CellRange;
  formula: string;
  fill: string;
}

/** A drop-down list. */
export interface ChoiceSpec {
  range: CellRange;
  values: string[];
}

/** A click on these cells goes to the first cell of a sheet. */
export interface LinkSpec {
  range: CellRange;
  sheetName: string;
}

/** A hidden name of the sheet's own scope. */
export interface NameSpec {
  key: string;
  /** From the heading to what it heads. */
  range: CellRange;
  /** What the heading says, so that it can be told whether name and heading still go together. */
  heading: string;
}

/** An Excel Table. Rows that people type directly below it join it, unless the sheet is protected. */
export interface TableSpec {
  /** What it is called in formulas; where something else has the name in the workbook, the table gets a number behind it. */
  name: string;
  /**
   * The row of headings and at least one row below. The headings are texts (no formulas, no numbers, no blanks), and all different, also
   * without regard to case and width.
   */
  range: CellRange;
  /** Buttons to filter and sort in the headings. */
  showFilter: boolean;
  /** The style's bands behind every other row; cells with a fill of their own hide them. */
  bandedRows: boolean;
  /** One of Excel's own styles. Looks of cells (`CellSpec.style`) go over it. */
  style: TableStyleName;
}

export type TableStyleName = `TableStyle${"Light" | "Medium" | "Dark"}${number}`;

/** Page numbers from 1 in the footer. */
export interface PrintSpec {
  orientation: "Landscape" | "Portrait";
  /** A4 unless told otherwise. */
  paper?: "A3";
  /** The part that is printed; `null`: all of it. */
  area: CellRange | null;
  /** Percent of its own size; `null`: fitted to the width of `pagesAcross` pages, one where that is absent. */
  scale: number | null;
  pagesAcross?: number;
  /** Rows (zero-based) with which pages begin. Excel leaves them unheeded where it fits pages. */
  pageStarts: number[];
  /** Fills and colours are for the screen only. */
  isBlackAndWhite: boolean;
  /** First and last row (zero-based) repeated on every page. */
  titleRows: { first: number; last: number } | null;
  /** How many columns, from the first on, are repeated on every page; none where it is absent. */
  titleColumns?: number;
  /** Text at the left of the footer, e.g. the plan's title and fiscal year. */
  footer: string;
}
