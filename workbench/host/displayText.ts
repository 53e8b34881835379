import type { CellValue } from "../../src/file/model/workbook";
import { notImplemented } from "./hostError";

/** A value as the API gives it: blank cells as "", errors by their names. */
export function plainValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

/** A value as the cell shows it. Throws NotImplemented for a number format the workbench cannot apply. */
export function displayText(value: CellValue, numberFormat = "General"): string {
  const plain = plainValue(value);
  if (typeof plain === "boolean") return plain ? "TRUE" : "FALSE";
  return typeof plain === "string" ? plain : formatNumber(plain, numberFormat);
}

function formatNumber(value: number, numberFormat: string): string {
  if (numberFormat === "General" || numberFormat === "@") return generalNumber(value);
  const fixed = /^([¥$]?)(#,##)?0(?:\.(0+))?(%?)$/.exec(numberFormat);
  if (fixed) {
    const [, currency = "", grouping, decimals = "", percent = ""] = fixed;
    const scaled = (percent ? value * 100 : value).toLocaleString("en-US", {
      minimumFractionDigits: decimals.length,
      maximumFractionDigits: decimals.length,
      useGrouping: grouping !== undefined,
    });
    return currency + scaled + percent;
  }
  if (/[ymdhs]/.test(numberFormat.replace(/"[^"]*"/g, ""))) return formatDate(value, numberFormat);
  throw notImplemented(`the number format ${numberFormat}`);
}

const generalNumber = (value: number): string => String(Number(value.toPrecision(11)));

const monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function formatDate(value: number, numberFormat: string): string {
  const days = value < 60 ? value + 1 : value;
  const date = new Date(Math.round(days * 86_400) * 1000 + Date.UTC(1899, 11, 30));
  const two = (part: number): string => String(part).padStart(2, "0");
  const parts: Record<string, string> = {
    yyyy: String(date.getUTCFullYear()),
    yy: two(date.getUTCFullYear() % 100),
    mmm: monthNames[date.getUTCMonth()] ?? "",
    mm: two(date.getUTCMonth() + 1),
    m: String(date.getUTCMonth() + 1),
    dd: two(date.getUTCDate()),
    d: String(date.getUTCDate()),
    h: String(date.getUTCHours()),
    hh: two(date.getUTCHours()),
    ":mm": `:${two(date.getUTCMinutes())}`,
    ":ss": `:${two(date.getUTCSeconds())}`,
  };
  return numberFormat.replace(/"([^"]*)"|:(?:mm|ss)|([ymdhs])\2*/g, (token: string, quoted?: string) => {
    if (quoted !== undefined) return quoted;
    const part = parts[token];
    if (part === undefined) throw notImplemented(`the number format ${numberFormat}`);
    return part;
  });
}
