import { assessmentFields, type AssessmentKey } from "../plan/plan";
import { quotedSheetName } from "../sheet/cellRange";
import { formulaPlaceholders } from "./answer";

export const filledStatus = "記入済";
export const missingStatus = "未記入";
const unknownStatus = "不明";

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const notAnswers = `{${["", ...formulaPlaceholders].map(quoted).join(",")}}`;

/** The cell's text without spaces (half, full width, no-break) and line breaks; an error counts as nothing. */
function visibleText(cell: string): string {
  return `IFERROR(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(CLEAN(${cell})," ",""),"\u3000",""),"\u00A0",""),"")`;
}

/** SUMPRODUCT takes array constants in every Excel and LibreOffice, and texts of any length, which MATCH does not. */
const isFilledExpression = (cell: string): string => `(SUMPRODUCT(--(${visibleText(cell)}=${notAnswers}))=0)`;

/** Names the fields that are missing, e.g. 未記入：自己評価・委員会評価. */
function statusText(isFieldFilled: (index: number) => boolean): string {
  const missing = assessmentFields
    .filter((_, index) => !isFieldFilled(index))
    .map(({ shortLabel }) => shortLabel);
  return missing.length === 0 ? filledStatus : `${missingStatus}：${missing.join("・")}`;
}

/** 状態 of a measure or a policy, live in Excel without the add-in. `cells` are the R1C1 addresses of its texts. */
export function statusFormula(cells: Record<AssessmentKey, string>): string {
  const choice = assessmentFields.map(({ key }, index) => `${2 ** index}*${isFilledExpression(cells[key])}`);
  const texts = Array.from({ length: 2 ** assessmentFields.length }, (_, bits) =>
    quoted(statusText((index) => Boolean(bits & (2 ** index)))),
  );
  return `=CHOOSE(1+${choice.join("+")},${texts.join(",")})`;
}

/** Condition under which a text's cell is shown as missing; conditional formats allow no array constants, so it asks 状態. */
export function missingFormula(key: AssessmentKey, statusCell: string): string {
  const shortLabel = assessmentFields.find((field) => field.key === key)?.shortLabel ?? key;
  return `ISNUMBER(FIND(${quoted(shortLabel)},${statusCell}))`;
}

/** Status of one assessment on the plan sheet, looked up by the measure's number on its policy's sheet. Addresses are in R1C1. */
export function lookedUpStatusFormula(
  key: AssessmentKey,
  numberCell: string,
  table: { sheetName: string; numbers: string; statuses: string },
): string {
  const sheet = quotedSheetName(table.sheetName);
  const status = `INDEX(${sheet}!${table.statuses},MATCH(${numberCell},${sheet}!${table.numbers},0))`;
  const isMissing = missingFormula(key, status);
  const isKnown = `ISNUMBER(FIND("記入",${status}))`;
  return `=IF(${isMissing},"${missingStatus}",IF(${isKnown},"${filledStatus}","${unknownStatus}"))`;
}
