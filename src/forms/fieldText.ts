import type { Field } from "./fields";
import { gradeOf } from "./scales";

/** The number that somebody typed, with commas and in whatever width; `null` for anything else. */
export function numberIn(text: string): number | null {
  const typed = text.normalize("NFKC").replace(/[,\s]/g, "");
  return /^-?\d+(?:\.\d+)?$/.test(typed) ? Number(typed) : null;
}

/** A field's text as people read it: a grade with its label, a number with its unit, a share in percent. */
export function shownText({ kind }: Field, text: string): string {
  if (text.trim() === "") return text;
  if (kind.is === "text") return text;
  if (kind.is === "choice") {
    const { symbol, label } = gradeOf(kind.scale, text) ?? { symbol: text, label: "" };
    return label === "" ? symbol : `${symbol}（${label}）`;
  }
  const number = numberIn(text);
  if (number === null) return text;
  return kind.is === "number" ? `${text}${kind.unit}` : `${percentBelow(number)}%`;
}

/** With one digit, rounded down, but for what calculating with halves leaves at the end: 0.57 * 1000 is 569.9999999999999. */
const percentBelow = (share: number): number => Math.floor(Number((share * 1000).toFixed(6))) / 10;

/** A number, where Excel shows it as it was typed. */
export const asNumber = (text: string): number | null =>
  String(numberIn(text)) === text ? numberIn(text) : null;
