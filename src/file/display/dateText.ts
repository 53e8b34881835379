import { daysBefore1904 } from "../model/dates";

interface Moment {
  date: Date;
  /** Days, as Excel counts. */
  serial: number;
}

const monthNames =
  "January February March April May June July August September October November December".split(" ");
const dayNames = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const kanjiDays = "日月火水木金土";
/** From the first day of each. */
const eras = [
  { from: Date.UTC(2019, 4, 1), names: ["R", "令", "令和"] },
  { from: Date.UTC(1989, 0, 8), names: ["H", "平", "平成"] },
  { from: Date.UTC(1926, 11, 25), names: ["S", "昭", "昭和"] },
  { from: Date.UTC(1912, 6, 30), names: ["T", "大", "大正"] },
  { from: Date.UTC(1868, 8, 8), names: ["M", "明", "明治"] },
];
const secondsOfDay = 86_400;
/** 31 December 9999. */
const lastDay = 2_958_465;

const padded = (value: number, length: number): string => String(value).padStart(length, "0");

/** Excel takes 1900 for a leap year: days before 1 March 1900 are one behind. */
function momentOf(serial: number, countsFrom1904: boolean): Moment | null {
  const days = countsFrom1904 ? serial + daysBefore1904 : serial;
  if (days < 0 || days >= lastDay + 1) return null;
  const seconds = Math.round((days < 60 ? days + 1 : days) * secondsOfDay);
  return { date: new Date(seconds * 1000 + Date.UTC(1899, 11, 30)), serial };
}

function eraOf(date: Date): { names: readonly string[]; year: number } | null {
  const era = eras.find(({ from }) => date.getTime() >= from);
  return era
    ? { names: era.names, year: date.getUTCFullYear() - new Date(era.from).getUTCFullYear() + 1 }
    : null;
}

/** The parts of a date format; the longer run of a letter is the longer form. */
const parts: Record<string, (moment: Moment, length: number) => string> = {
  y: ({ date }, length) =>
    length > 2 ? padded(date.getUTCFullYear(), 4) : padded(date.getUTCFullYear() % 100, 2),
  m: ({ date }, length) => nameOrNumber(monthNames, date.getUTCMonth(), date.getUTCMonth() + 1, length),
  d: ({ date }, length) => nameOrNumber(dayNames, date.getUTCDay(), date.getUTCDate(), length),
  a: ({ date }, length) => (kanjiDays[date.getUTCDay()] ?? "") + (length > 3 ? "曜日" : ""),
  g: ({ date }, length) => eraOf(date)?.names[Math.min(length, 3) - 1] ?? "",
  e: ({ date }, length) => padded(eraOf(date)?.year ?? date.getUTCFullYear(), length),
  h: ({ date }, length) => padded(date.getUTCHours(), Math.min(length, 2)),
  n: ({ date }, length) => padded(date.getUTCMinutes(), Math.min(length, 2)),
  s: ({ date }, length) => padded(date.getUTCSeconds(), Math.min(length, 2)),
};

function nameOrNumber(names: readonly string[], index: number, value: number, length: number): string {
  const name = names[index] ?? "";
  if (length === 3) return name.slice(0, 3);
  if (length === 4) return name;
  return length > 4 ? name.slice(0, 1) : padded(value, length);
}

/** A piece of a number format: a run of letters of a date, `[h]`, AM/PM, General, a text, or one of the other characters. */
export interface FormatToken {
  kind: "letters" | "elapsed" | "noon" | "general" | "literal" | "other";
  text: string;
}

/** A day's number by the tokens of a date format; `null` where it is no day, or the format holds more than a date. */
export function dateText(
  serial: number,
  tokens: readonly FormatToken[],
  countsFrom1904: boolean,
): string | null {
  const moment = momentOf(serial, countsFrom1904);
  if (moment === null) return null;
  const hasNoon = tokens.some(({ kind }) => kind === "noon");
  const texts = withMinutes(tokens).map(({ kind, text }): string | null => {
    if (kind === "literal") return text;
    if (kind === "elapsed") return elapsed(text, moment);
    if (kind === "noon") return noon(text, moment);
    if (kind !== "letters") return /[0#?@]/.test(text) ? null : text;
    const letter = text.charAt(0).toLowerCase();
    if (letter === "h" && hasNoon)
      return padded(moment.date.getUTCHours() % 12 || 12, Math.min(text.length, 2));
    return parts[letter]?.(moment, text.length) ?? null;
  });
  return texts.includes(null) ? null : texts.join("");
}

/** "m" is minutes beside hours or seconds, else the month. */
function withMinutes(tokens: readonly FormatToken[]): FormatToken[] {
  const isTime = (token: FormatToken | undefined, letters: RegExp): boolean =>
    token !== undefined && ["letters", "elapsed"].includes(token.kind) && letters.test(token.text);
  return tokens.map((token, index) => {
    if (token.kind !== "letters" || !/^m{1,2}$/i.test(token.text)) return token;
    const isRun = ({ kind }: FormatToken): boolean => kind === "letters" || kind === "elapsed";
    const [before, after] = [tokens.slice(0, index).findLast(isRun), tokens.slice(index + 1).find(isRun)];
    const isMinute = isTime(before, /h/i) || isTime(after, /s/i);
    return isMinute ? { ...token, text: "n".repeat(token.text.length) } : token;
  });
}

function elapsed(text: string, { serial }: Moment): string {
  const letter = text.charAt(1).toLowerCase();
  const unit = letter === "h" ? 24 : letter === "m" ? 1_440 : secondsOfDay;
  return padded(Math.floor(serial * unit + 1e-6), text.length - 2);
}

function noon(text: string, { date }: Moment): string {
  const [morning = "", afternoon = ""] = text.split("/");
  return date.getUTCHours() < 12 ? morning : afternoon;
}
