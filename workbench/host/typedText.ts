import type { CellValue } from "../../src/file/model/workbook";
import { currentYear, twoDigitYearPivot } from "./assumptions";

/** What Excel makes of a text; `numberFormat` where it also changes how a General cell shows it. */
export interface ReadText {
  value: CellValue;
  numberFormat?: string;
}

const errorValues = new Set([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#DIV/0!",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
]);

/** Reads a text as a General cell does: numbers, dates in their locale-neutral forms, TRUE, #N/A. */
export function readTypedText(text: string): ReadText {
  const plain = text.trim();
  const upper = plain.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  if (errorValues.has(upper)) return { value: { error: upper } };
  return readNumber(plain) ?? readTime(plain) ?? readDate(plain) ?? { value: text };
}

function readNumber(text: string): ReadText | null {
  const bracketed = /^\((\d[\d,.]*)\)$/.exec(text);
  if (bracketed) {
    const inner = readNumber(bracketed[1] ?? "");
    return inner && typeof inner.value === "number" ? { value: -inner.value } : null;
  }
  const match = /^([+-]?)([¥$\\]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(?:E([+-]?\d+))?(%?)$/i.exec(text);
  if (!match) return null;
  const [, sign, currency, whole, fraction, exponent, percent] = match;
  if (whole === undefined && (fraction === undefined || fraction === ".")) return null;
  const digits = `${whole?.replaceAll(",", "") ?? "0"}${fraction ?? ""}`;
  const value = Number(`${sign === "-" ? "-" : ""}${digits}e${exponent ?? "0"}`) / (percent ? 100 : 1);
  if (percent) return { value, numberFormat: fraction ? "0.00%" : "0%" };
  if (exponent !== undefined) return { value, numberFormat: "0.00E+00" };
  if (currency) return { value, numberFormat: "¥#,##0" };
  return whole?.includes(",") ? { value, numberFormat: fraction ? "#,##0.00" : "#,##0" } : { value };
}

function readTime(text: string): ReadText | null {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!match) return null;
  const [, hours, minutes, seconds] = match;
  const value = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  return { value, numberFormat: seconds === undefined ? "h:mm" : "h:mm:ss" };
}

function readDate(text: string): ReadText | null {
  const yearFirst = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (yearFirst) return dated(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]), "m/d/yyyy");
  const yearLast = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{1,2})$/.exec(text);
  if (yearLast) return dated(fullYear(yearLast[3]), Number(yearLast[1]), Number(yearLast[2]), "m/d/yyyy");
  const yearAndMonth = /^(\d{4})[-/](\d{1,2})$/.exec(text);
  if (yearAndMonth) return dated(Number(yearAndMonth[1]), Number(yearAndMonth[2]), 1, "mmm-yy");
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  return short ? dated(currentYear(), Number(short[1]), Number(short[2]), "d-mmm") : null;
}

function fullYear(text: string | undefined): number {
  const year = Number(text);
  return text?.length === 4 ? year : year + (year < twoDigitYearPivot ? 2000 : 1900);
}

const millisecondsPerDay = 86_400_000;

function dated(year: number, month: number, day: number, numberFormat: string): ReadText | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const days = (date.getTime() - Date.UTC(1899, 11, 30)) / millisecondsPerDay;
  // Excel counts a 29 February 1900 that never was.
  return { value: days < 61 ? days - 1 : days, numberFormat };
}
