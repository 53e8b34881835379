import type { CellStyle, Sheet } from "../../src/file/model/workbook";

/**
 * Everything the stand-in takes for granted about Excel that neither Microsoft's documentation nor the client library
 * settles. Each must be checked once in real Excel; docs/decisions lists them for the reader.
 */

/** Longest formula, in characters, and longest text literal in one; longer ones are InvalidArgument. */
export const formulaLimit = 8192;
export const formulaTextLimit = 255;

/** Longest text in a cell; a longer one is InvalidArgument, not cut. */
export const cellTextLimit = 32_767;

/** Longest inline list of a data validation, in characters; a longer one is InvalidArgument. */
export const inlineListLimit = 255;

/** Refusals whose code is nowhere written down. */
export const refusals = {
  /** Hiding or deleting the last visible sheet. */
  lastVisibleSheet: "InvalidOperation",
  /** Activating or selecting on a hidden sheet. */
  hiddenSheet: "InvalidOperation",
  /** Protecting a sheet twice. */
  alreadyProtected: "InvalidOperation",
  /** Unprotecting a sheet that has a password without it: https://github.com/microsoftgraph/microsoft-graph-docs/issues/10151 */
  passwordMissing: "InvalidArgument",
  /** Adding a sheet or a name that exists, or renaming a sheet to one. */
  nameTaken: "ItemAlreadyExists",
  /** A table that shares cells with another. */
  tableOverlap: "InvalidArgument",
  /** Cells that cannot be moved because only a part of a table would. */
  partOfTable: "InvalidOperation",
  /** An error alert or a prompt where no rule has been set. */
  noValidationRule: "InvalidOperation",
} as const;

/** Characters no sheet name may hold. Japanese Excel refuses the full-width forms too. */
export const illegalInSheetNames = /[/\\?*:[\]／＼￥？＊：［］]/u;

/** Neither end of a sheet name may be an apostrophe, in any of its forms. */
export const illegalAtSheetNameEnds = /^['’＇]|['’＇]$/u;

/** Sheet names that Excel keeps for itself. */
export const reservedSheetNames = ["history"];

/** Sheets that get no name are counted up from the number of sheets: Sheet2 in a workbook with one. */
export const newSheetName = (number: number): string => `Sheet${number}`;

/** A copied sheet is called after its source, which is cut so that the whole fits. */
export const copiedSheetName = (source: string, number: number): string => {
  const suffix = ` (${number})`;
  return source.slice(0, 31 - suffix.length) + suffix;
};

/** The standard look where a style says nothing: Excel's Japanese default font, and the file format's alignment. */
export const standardFontName = "游ゴシック";
export const standardFontSize = 11;
export const standardVerticalAlignment = "Bottom";

/** Tables are numbered behind this; their look until they are given another. */
export const newTableName = "テーブル";
export const newTableStyle = "TableStyleMedium2";

/** Points of a row and characters of a column that have no size of their own. */
export const standardRowHeight = 18.75;
export const standardColumnWidth = 8.38;

/** A digit of 游ゴシック at 11 pt is 8 pixels wide at 96 dpi; the width includes the cell's padding, as in files. */
const pointsPerCharacter = 8 * 0.75;
export const columnPoints = (characters: number): number => characters * pointsPerCharacter;
export const columnCharacters = (points: number): number => points / pointsPerCharacter;

/** Tallest row in points and widest column in characters. */
export const rowHeightLimit = 409;
export const columnWidthLimit = 255;

/** `freezeRows` after `freezeColumns` (or the other way) replaces what was frozen. */
export const frozenRows = (count: number): Sheet["frozen"] => ({ rows: count, columns: 0 });
export const frozenColumns = (count: number): Sheet["frozen"] => ({ rows: 0, columns: count });

/** Inserted cells look like those above or left of them; the first row or column looks plain. */
export const modelForInserted = (
  row: number,
  column: number,
  along: "rows" | "columns",
): CellPlace | null => {
  const place = along === "rows" ? { row: row - 1, column } : { row, column: column - 1 };
  return place.row < 0 || place.column < 0 ? null : place;
};

interface CellPlace {
  row: number;
  column: number;
}

/** A text cell ("@") keeps every character, a leading apostrophe too; typing by hand would take that one away. */
export const textInTextCell = (input: string): string => input;

/** A number or a logical value written to a text cell becomes a text. */
export const textOfNumber = (value: number | boolean): string => String(value).toUpperCase();

/**
 * A General cell takes what begins with these for a formula, unless it is a number or a date. Documented for "+" and "-",
 * assumed for "@".
 */
export const formulaMarks = /^[+\-@]./u;

/** A link written to a cell makes it look like one. */
export const linkStyle: CellStyle = { font: { underline: true, color: "#0563C1" } };

/** The year that "4/1" means when it is typed. */
export const currentYear = (): number => new Date().getFullYear();

/** Two digits below this are a year of this century: 1/1/29 is 2029, 1/1/30 is 1930. */
export const twoDigitYearPivot = 30;

/** The workbook's file name; a real one has the name it was saved under. */
export const workbookName = "Book1.xlsx";
