/**
 * A plain in-memory workbook: what the workbench's host reads and changes, and what is opened from and saved to .xlsx.
 * Rows and columns are zero-based everywhere.
 */

/** `null` is an empty cell. Errors are kept apart from the texts that look like them. */
export type CellValue = string | number | boolean | { error: string } | null;

export interface Cell {
  value: CellValue;
  /** With the leading "="; absent for constants. `value` is then the last calculated result. */
  formula?: string;
  style?: CellStyle;
  hyperlink?: CellHyperlink;
}

/** Where a click on a cell leads: `address` outside the workbook, `documentReference` (`'計画'!A1`) inside it. */
export interface CellHyperlink {
  address?: string;
  documentReference?: string;
  screenTip?: string;
}

export interface CellStyle {
  /** The workbook's cell style the look was taken from; absent means the standard one. */
  name?: string;
  /** Excel's format code; absent means General. */
  numberFormat?: string;
  font?: {
    name?: string;
    size?: number;
    bold?: boolean;
    italic?: boolean;
    underline?: boolean;
    color?: string;
  };
  /** `#RRGGBB`; absent means no fill. */
  fill?: string;
  /** `style` is the file format's: thin, medium, thick, hair, dotted, dashed, double, … */
  borders?: Partial<Record<"top" | "bottom" | "left" | "right", { style: string; color?: string }>>;
  /** Alignments as Office.js names them: Left, Center, CenterAcrossSelection, …; Top, Center, Bottom, … */
  horizontalAlignment?: string;
  verticalAlignment?: string;
  wrapText?: boolean;
  indent?: number;
  shrinkToFit?: boolean;
  /** Absent means locked, as in Excel. */
  locked?: boolean;
}

/** A look of the workbook that cells can be given by its name. */
export interface NamedStyle {
  name: string;
  look: CellStyle;
  /** Comes with Excel. */
  isBuiltIn: boolean;
}

export interface Area {
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
}

export interface RowFormat {
  /** Points; absent means the standard height. */
  height?: number;
  isHidden?: boolean;
  style?: CellStyle;
}

export interface ColumnFormat {
  /** Characters of the standard font; absent means the standard width. */
  width?: number;
  isHidden?: boolean;
  style?: CellStyle;
}

export interface DefinedName {
  name: string;
  /** With the leading "=", e.g. `="policy:2"` or `='1 情報'!$A$1`. */
  formula: string;
  isVisible: boolean;
  comment?: string;
}

export interface ConditionalFormat {
  id: string;
  areas: Area[];
  rule:
    /** `formula` without the leading "=", relative to the first cell of the first area. */
    | { kind: "formula"; formula: string; fill?: string; fontColor?: string; bold?: boolean }
    /** A rule of a kind the host does not change; kept as it was read. */
    | { kind: "other"; raw: unknown };
}

export interface DataValidation {
  areas: Area[];
  /** `source` as Office.js has it: `A,B,C`, or a reference with the leading "=". */
  rule: { kind: "list"; source: string } | { kind: "other"; raw: unknown };
  /** Absent means true. */
  ignoresBlanks?: boolean;
  /** `style`: Stop, Warning or Information. Absent means Excel's own alert. */
  errorAlert?: { isShown: boolean; style: string; title: string; message: string };
  prompt?: { isShown: boolean; title: string; message: string };
}

/** An Excel Table. */
export interface Table {
  /** Never changes while the workbook is open. */
  id: string;
  /** Unique in the workbook. */
  name: string;
  /** Headings, body and totals. */
  area: Area;
  hasHeadings: boolean;
  hasTotals: boolean;
  showsFilter: boolean;
  /** `TableStyleLight1`; "" is none. */
  style: string;
  hasBandedRows: boolean;
}

export interface SheetProtection {
  /** By Office.js names (`allowFormatRows`, …), and `selectLockedCells`, `selectUnlockedCells`; absent means Excel's default. */
  options: Record<string, boolean>;
  /** Whether it takes a password to unprotect the sheet. */
  hasPassword?: boolean;
}

export interface PageLayout {
  orientation?: "portrait" | "landscape";
  /** As Office.js names it: `A4`. */
  paperSize?: string;
  /** Pages wide and tall; 0 means as many as needed. */
  fitTo?: { wide: number; tall: number };
  scale?: number;
  /** Points. */
  margins?: Partial<Record<"top" | "bottom" | "left" | "right" | "header" | "footer", number>>;
  /** Addresses without the sheet: `$A$1:$H$20` (several with commas), `$1:$3`, `$A:$B`. */
  printArea?: string;
  titleRows?: string;
  titleColumns?: string;
  centerHorizontally?: boolean;
  centerVertically?: boolean;
  printGridlines?: boolean;
  /** Without fills and colours. */
  blackAndWhite?: boolean;
  /** Number of the first page; absent: the one after the sheet before. */
  firstPageNumber?: number;
  /** Zero-based rows with which pages begin, in order. */
  pageStarts?: number[];
  /** Pages are numbered row by row instead of column by column. */
  printsOverThenDown?: boolean;
  header?: { left?: string; center?: string; right?: string };
  footer?: { left?: string; center?: string; right?: string };
}

export interface Sheet {
  /** Never changes while the workbook is open. */
  id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** Row → column → cell; only cells that hold something. */
  cells: Map<number, Map<number, Cell>>;
  rows: Map<number, RowFormat>;
  columns: Map<number, ColumnFormat>;
  names: DefinedName[];
  conditionalFormats: ConditionalFormat[];
  dataValidations: DataValidation[];
  tables: Table[];
  frozen: { rows: number; columns: number };
  protection: SheetProtection | null;
  pageLayout: PageLayout;
  tabColor: string;
  showGridlines: boolean;
}

export interface Workbook {
  sheets: Sheet[];
  names: DefinedName[];
  /** The standard look first. */
  namedStyles: NamedStyle[];
  activeSheetId: string;
  /** What an absent font name or size stands for; absent means 游ゴシック, 11 points. */
  standardFont?: { name: string; size: number };
  selection: Area;
  /** Days are counted from 1 January 1904, not from the last day of 1899. */
  countsFrom1904?: boolean;
  /** Every formula has had its result since the workbook was opened. */
  isCalculated?: boolean;
  /** Cells whose formulas nobody here could calculate, and whose result from before may be another by now; or there is none. */
  leftToExcel?: ReadonlySet<Cell>;
  /** What the file held that this model does not: handed back when it is saved. */
  origin?: unknown;
}
