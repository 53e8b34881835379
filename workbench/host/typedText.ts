import type { CellValue } from "../model/workbook";
import { currentYear, eraStarts, twoDigitYearPivot } from "./assumptions";

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

const halfWidth = (text: string): string =>
  text.replace(/[！-～]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0)).replaceAll("\u3000", " ");

/** Reads a text as a General cell does when it is typed there in Japanese Excel: numbers, dates, TRUE, #N/A. */
export function readTypedText(text: string): ReadText {
  const plain = halfWidth(text).trim();
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
  const match =
    /^([+-]?)([¥$\\]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(?:E([+-]?\d+))?(%?)$/i.exec(text);
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
  const full =
    /^(\d{4}|\d{1,2})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text) ?? /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (full) return dated(fullYear(full[1]), Number(full[2]), Number(full[3]), "yyyy/m/d");
  const era = /^([RHSTM])(\d{1,2})[./-](\d{1,2})[./-](\d{1,2})$/i.exec(text) ?? eraDate.exec(text);
  if (era) {
    const start = eraStarts[(era[1] ?? "").toUpperCase()];
    const year = era[2] === "元" ? 1 : Number(era[2]);
    return start === undefined ? null : dated(start + year - 1, Number(era[3]), Number(era[4]), "yyyy/m/d");
  }
  const yearAndMonth = /^(\d{4})[-/](\d{1,2})$/.exec(text) ?? /^(\d{4})年(\d{1,2})月$/.exec(text);
  if (yearAndMonth) return dated(Number(yearAndMonth[1]), Number(yearAndMonth[2]), 1, "mmm-yy");
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text) ?? /^(\d{1,2})月(\d{1,2})日$/.exec(text);
  return short ? dated(currentYear(), Number(short[1]), Number(short[2]), 'm"月"d"日"') : null;
}

const eraDate = /^(令和|平成|昭和|大正|明治)(\d{1,2}|元)年(\d{1,2})月(\d{1,2})日$/;

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
