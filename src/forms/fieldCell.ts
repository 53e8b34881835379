import type { CellSpec } from "../sheet/sheetSpec";
import { cell } from "./blankSpec";
import type { Field } from "./fields";
import { gradeOf } from "./scales";

/** What stands in a field's cell. `addressOf` gives the cells (R1C1) of the other fields of the same subject. */
export function fieldCell(
  { kind }: Field,
  text: string,
  isTyped: boolean,
  addressOf: (key: string) => string | null,
): CellSpec {
  switch (kind.is) {
    case "text":
      return cell(text || null, isTyped ? "input" : "text");
    case "choice":
      return cell(text || null, isTyped ? "inputCentred" : "centred");
    case "number":
      return cell(asNumber(text) ?? (text || null), isTyped ? "inputNumber" : "number");
    case "share": {
      const [of, whole] = [addressOf(kind.of), addressOf(kind.inPercentOf)];
      return cell(of === null || whole === null ? null : { formula: `=IFERROR(${of}/${whole},"")` }, "share");
    }
  }
}

/** A number, where Excel shows it as it was typed. */
export const asNumber = (text: string): number | null =>
  String(numberIn(text)) === text ? numberIn(text) : null;

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
  return kind.is === "number" ? `${text}${kind.unit}` : `${Math.round(number * 1000) / 10}%`;
}
