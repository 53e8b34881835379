import { quotedSheetName } from "../sheet/cellRange";
import { formulaPlaceholders } from "./answer";
import { shortLabel } from "./fields";
import { filledStatus, knownStatusPart, missingStatus, unknownStatus } from "./headings";
import { statusText } from "./statusText";

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const notAnswers = `{${["", ...formulaPlaceholders].map(quoted).join(",")}}`;

/** The cell's text without spaces (half, full width, no-break) and line breaks; an error counts as nothing. */
function visibleText(cell: string): string {
  return `IFERROR(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(CLEAN(${cell})," ",""),"\u3000",""),"\u00A0",""),"")`;
}

/** SUMPRODUCT takes array constants in every Excel and LibreOffice, and texts of any length, which MATCH does not. */
const isFilledExpression = (cell: string): string => `(SUMPRODUCT(--(${visibleText(cell)}=${notAnswers}))=0)`;

/** A text, and the R1C1 address of its cell. */
export interface PlacedText {
  address: string;
  text: string;
}

/** A text that is owed; only where that of `when` is filled, if it says so. */
export interface OwedCell extends PlacedText {
  key: string;
  when?: PlacedText;
}

/** 状態 of a measure or a policy, live in Excel without the add-in. */
export function statusFormula(owed: readonly OwedCell[]): string {
  const missing = owed.map(({ key, address, when }) => {
    const name = `IF(${isFilledExpression(address)},"",${quoted(`${shortLabel(key)}${separator}`)})`;
    return when === undefined ? name : `IF(${isFilledExpression(when.address)},${name},"")`;
  });
  const listed = `${quoted(statusText([""]))}&${missing.join("&")}&"|"`;
  return `=SUBSTITUTE(SUBSTITUTE(${listed},${quoted(`${statusText([""])}|`)},${quoted(statusText([]))}),"${separator}|","")`;
}

const separator = "・";

/** What the formula shows for the texts that are owed; it takes them more simply than the checks do. */
export const statusResult = (owed: readonly OwedCell[]): string =>
  statusText(
    owed
      .filter(({ when }) => when === undefined || !isMissingToFormula(when.text))
      .filter(({ text }) => isMissingToFormula(text))
      .map(({ key }) => key),
  );

const blank = "\\u0000-\\u001f\\u007f-\\u009f \\u3000\\u00a0";
const notBlank = new RegExp(`[^${blank}]`);
const blanks = new RegExp(`[${blank}]+`, "g");
const missingWords = new Set(formulaPlaceholders.map((placeholder) => placeholder.toLowerCase()));
const longestMissing = Math.max(...formulaPlaceholders.map(({ length }) => length));

function isMissingToFormula(text: string): boolean {
  const start = text.search(notBlank);
  if (start === -1) return true;
  const visible = text.slice(start).replace(blanks, "");
  return visible.length <= longestMissing && missingWords.has(visible.toLowerCase());
}

/** Condition under which a text's cell is shown as missing; conditional formats allow no array constants, so it asks 状態. */
export function missingFormula(key: string, statusCell: string): string {
  const names = `SUBSTITUTE(${statusCell},${quoted(statusText([""]))},"${separator}")&"${separator}"`;
  return `ISNUMBER(FIND(${quoted(`${separator}${shortLabel(key)}${separator}`)},${names}))`;
}

/** Status of one assessment on the plan sheet, looked up by the measure's number on its policy's sheet. Addresses are in R1C1. */
export function lookedUpStatusFormula(
  key: string,
  numberCell: string,
  table: { sheetName: string; numbers: string; statuses: string },
): string {
  const sheet = quotedSheetName(table.sheetName);
  const status = `INDEX(${sheet}!${table.statuses},MATCH(${numberCell},${sheet}!${table.numbers},0))`;
  const isMissing = missingFormula(key, status);
  const isKnown = `ISNUMBER(FIND("${knownStatusPart}",${status}))`;
  return `=IF(${isMissing},"${missingStatus}",IF(${isKnown},"${filledStatus}","${unknownStatus}"))`;
}
