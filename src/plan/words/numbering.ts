import { remembering } from "./remembering";

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
  pattern: RegExp;
  value: (part: string) => number;
}

const kanjiDigits = "一二三四五六七八九";
const kana = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
const romanDigits: Record<string, number> = { I: 1, V: 5, X: 10 };

/** Dashes as typed between two parts of a number, the long vowel sign among them unless it is one: カーボン. */
const dash = "(?:[-‐‑‒–—―−─]|(?<![ァ-ヶ])[ーｰ])";

const partKinds: PartKind[] = [
  { example: "1", pattern: /\d{1,3}/, value: Number },
  {
    example: "①",
    pattern: /[\u2460-\u2473\u3251-\u325f\u32b1-\u32bf]/,
    value: (part) => Number(part.normalize("NFKC")),
  },
  { example: "I", pattern: /[IVX]{1,5}(?![0-9A-Za-z])/, value: romanValue },
  { example: "一", pattern: /[一二三四五六七八九十]{1,3}/, value: kanjiValue },
  { example: "ア", pattern: /[ア-ン]/, value: (part) => kana.indexOf(part) + 1 },
  {
    example: "A",
    pattern: /[A-Z](?![0-9A-Za-z])/,
    value: (part) => part.charCodeAt(0) - "A".charCodeAt(0) + 1,
  },
];

const part = partKinds.map(({ pattern }) => pattern.source).join("|");
const enclosedPart = `\\(\\s?(?:${part})\\s?\\)`;
const firstPart = new RegExp(`(?:${enclosedPart}|${part})(?:\\.\\d{1,2}){0,3}`, "y");
const furtherPart = new RegExp(`\\s?${dash}\\s?(?:${enclosedPart}|${part})|\\((?:${part})\\)`, "y");
const mostFurtherParts = 3;
const numberPart = new RegExp(`(\\()?\\s?(${part})\\s?(\\))?`, "g");
const anyDash = new RegExp(`\\s?${dash}\\s?`, "g");

/** Words that follow an amount, not the number of a heading: 1.5倍, 2-3人. */
const counters =
  /^(?:歳|倍|割|%|パーセント|万|億|千|次|時|分|日|人|名|つ|年|月|か|カ|ヶ|箇|階|件|回|団体|世帯|円|km|m|ha|kg|t)/;

/** The number at a position of a folded line, or null. */
export function headNumberAt(folded: string, position: number): HeadNumber | null {
  const code = codeAt(folded, position);
  if (code !== null) return code;
  const end = numberEnd(folded, position);
  if (end === null) return null;
  const typed = withoutAmount(folded.slice(position, end), folded.slice(end));
  const { number, values, shape } = readParts(typed);
  return { number, values, shape, end: position + typed.length };
}

/** 010203: two digits a level. */
const code = /0\d(?:\d{2}){1,2}(?=\s)/y;

function codeAt(folded: string, position: number): HeadNumber | null {
  code.lastIndex = position;
  const number = code.exec(folded)?.[0];
  const parts = number?.match(/\d{2}/g);
  if (number === undefined || !parts) return null;
  return {
    number,
    values: parts.map(Number),
    shape: parts.map(() => "01").join("-"),
    end: position + number.length,
  };
}

function numberEnd(folded: string, position: number): number | null {
  firstPart.lastIndex = position;
  if (!firstPart.test(folded)) return null;
  let end = firstPart.lastIndex;
  for (let further = 0; further < mostFurtherParts; further++) {
    furtherPart.lastIndex = end;
    if (!furtherPart.test(folded)) break;
    end = furtherPart.lastIndex;
  }
  return end;
}

const readParts = remembering((typed): Omit<HeadNumber, "end"> => {
  const joined = typed.replace(anyDash, "-");
  const parts = [...joined.matchAll(numberPart)].map(([, opening = "", text = "", closing = ""]) => {
    const kind = partKinds.find(({ pattern }) => pattern.test(text));
    return { value: kind?.value(text) ?? 0, shape: `${opening}${kind?.example ?? ""}${closing}` };
  });
  return {
    number: joined.replace(/\s/g, "").normalize("NFKC"),
    values: parts.map(({ value }) => value),
    shape: parts.map(({ shape }) => shape).join("-"),
  };
});

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

/** The number with which the level of a number begins: 1-1 for 1-3, (ア) for (ウ), I for III. */
export function firstNumberLike(number: string): string {
  const last = [...number.matchAll(numberPart)].at(-1);
  if (last === undefined) return number;
  const [whole, , text = ""] = last;
  const example = partKinds.find(({ pattern }) => pattern.test(text))?.example ?? text;
  return `${number.slice(0, last.index)}${whole.replace(text, example)}${number.slice(last.index + whole.length)}`;
}

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
