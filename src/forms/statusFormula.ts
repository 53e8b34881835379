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

/** A text that is owed, and the R1C1 address of its cell. */
export interface OwedCell {
  key: string;
  address: string;
}

/** 状態 of a measure or a policy, live in Excel without the add-in. */
export function statusFormula(owed: readonly OwedCell[]): string {
  const choice = owed.map(({ address }, index) => `${2 ** index}*${isFilledExpression(address)}`);
  const texts = Array.from({ length: 2 ** owed.length }, (_, bits) => {
    const missing = owed.filter((_field, index) => !(bits & (2 ** index)));
    return quoted(statusText(missing.map(({ key }) => key)));
  });
  return `=CHOOSE(1+${choice.join("+")},${texts.join(",")})`;
}

/** What the formula shows for the texts that are owed; it takes them more simply than the checks do. */
export const statusResult = (owed: readonly { key: string; text: string }[]): string =>
  statusText(owed.filter(({ text }) => isMissingToFormula(text)).map(({ key }) => key));

function isMissingToFormula(text: string): boolean {
  const visible = text.replace(/[\p{Cc} \u3000\u00a0]/gu, "").toLowerCase();
  return visible === "" || formulaPlaceholders.some((placeholder) => placeholder.toLowerCase() === visible);
}

/** Condition under which a text's cell is shown as missing; conditional formats allow no array constants, so it asks 状態. */
export function missingFormula(key: string, statusCell: string): string {
  return `ISNUMBER(FIND(${quoted(shortLabel(key))},${statusCell}))`;
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
