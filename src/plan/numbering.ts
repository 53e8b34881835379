/** A number at the head of a line, as Japanese plans write them: 1, 1-1, 1-(1), (1), ①, ア, Ⅰ-1, 一. */
export interface HeadNumber {
  /** NFKC, dashes as "-", without closing punctuation. */
  number: string;
  /** Its parts as ordinals: 2-(3) is [2, 3], ウ is [3]. */
  values: number[];
  /** Kinds of its parts: 2-(3) is "1-(1)", ウ is "ア". Numbers of one level have one shape. */
  shape: string;
  /** Where it ends in the folded text. */
  end: number;
}

interface PartKind {
  /** An example, which stands for the kind in a shape. */
  example: string;
  pattern: string;
  value: (part: string) => number;
}

const kanjiDigits = "一二三四五六七八九";
const kana = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
const romanDigits: Record<string, number> = { I: 1, V: 5, X: 10 };

/** Dashes as typed between two parts of a number, the long vowel sign among them. */
const dash = "[-‐‑‒–—―−ーｰ─]";

const partKinds: PartKind[] = [
  { example: "1", pattern: "\\d{1,3}", value: Number },
  {
    example: "①",
    pattern: "[\\u2460-\\u2473\\u3251-\\u325f\\u32b1-\\u32bf]",
    value: (part) => Number(part.normalize("NFKC")),
  },
  { example: "I", pattern: "[IVX]{1,5}", value: romanValue },
  { example: "一", pattern: "[一二三四五六七八九十]{1,3}", value: kanjiValue },
  { example: "ア", pattern: "[ア-ン]", value: (part) => kana.indexOf(part) + 1 },
  { example: "A", pattern: "[A-Z]", value: (part) => part.charCodeAt(0) - "A".charCodeAt(0) + 1 },
];

const part = partKinds.map((kind) => kind.pattern).join("|");
const enclosedPart = `\\(\\s?(?:${part})\\s?\\)`;
const number = new RegExp(
  `(?:${enclosedPart}|${part})(?:\\.\\d{1,2}){0,3}(?:\\s?${dash}\\s?(?:${enclosedPart}|${part})|\\((?:${part})\\)){0,3}`,
  "y",
);
const numberPart = new RegExp(`(\\()?\\s?(${part})\\s?(\\))?`, "g");
const anyDash = new RegExp(`\\s?${dash}\\s?`, "g");

/** Words that follow an amount, not the number of a heading: 1.5倍, 2-3人. */
const counters =
  /^(?:歳|倍|割|%|パーセント|万|億|千|次|時|分|日|人|名|つ|年|月|か|カ|ヶ|箇|階|件|回|団体|世帯|円|km|m|ha|kg|t)/;

/** The number at a position of a folded line, or null. */
export function headNumberAt(folded: string, position: number): HeadNumber | null {
  number.lastIndex = position;
  const found = number.exec(folded)?.[0];
  if (found === undefined) return null;
  const typed = withoutAmount(found, folded.slice(position + found.length));
  const parts = [...typed.replace(anyDash, "-").matchAll(numberPart)];
  return {
    number: typed.replace(anyDash, "-").replace(/\s/g, "").normalize("NFKC"),
    values: parts.map((match) => ordinal(match[2] ?? "")),
    shape: parts.map((match) => `${match[1] ?? ""}${exampleOf(match[2] ?? "")}${match[3] ?? ""}`).join("-"),
    end: position + typed.length,
  };
}

/** 1.5歳 and 1.3R begin with the number 1 and a title, not with 1.5 and 1.3. */
function withoutAmount(found: string, following: string): string {
  const dot = found.lastIndexOf(".");
  return dot > 0 && (counters.test(following) || /^[A-Za-z]/.test(following)) ? found.slice(0, dot) : found;
}

/** Whether text after a number reads as an amount. */
export const isAmount = (following: string): boolean => counters.test(following);

/** Ordinals of a number in the form that a plan holds: "2-(3)" is [2, 3]; [] when it is no number. */
export function numberValues(text: string): number[] {
  const head = headNumberAt(text, 0);
  return head !== null && head.end === text.length ? head.values : [];
}

const kindOf = (text: string): PartKind | undefined =>
  partKinds.find((kind) => new RegExp(`^(?:${kind.pattern})$`).test(text));
const exampleOf = (text: string): string => kindOf(text)?.example ?? "";
const ordinal = (text: string): number => kindOf(text)?.value(text) ?? 0;

function romanValue(text: string): number {
  const digits = Array.from(text, (digit) => romanDigits[digit] ?? 0);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}

/** 一 to 九十九. */
export function kanjiValue(text: string): number {
  const digit = (character: string): number => kanjiDigits.indexOf(character) + 1;
  const ten = text.indexOf("十");
  if (ten < 0) return Array.from(text).reduce((sum, character) => sum * 10 + digit(character), 0);
  const tens = ten === 0 ? 1 : digit(text.charAt(ten - 1));
  return tens * 10 + (ten === text.length - 1 ? 0 : digit(text.charAt(ten + 1)));
}
