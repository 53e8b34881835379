import type { CellValue } from "../model/workbook";
import { dateText, type FormatToken } from "./dateText";
import { numberText } from "./numberText";

const token =
  /"([^"]*)"|\\(.)|_(.)|\*(.)|\[([hms]+)\]|\[([^\]]*)\]|(AM\/PM|A\/P|上午\/下午|午前\/午後)|(General|G\/標準)|([ymdhsega])\9*|(.)/gis;
const condition = /^(<=|>=|<>|<|>|=)(-?[\d.]+)$/;
const currency = /^\$([^-\]]*)/;

interface Section {
  /** Absent where the place among the sections decides. */
  holds: ((value: number) => boolean) | undefined;
  tokens: FormatToken[];
}

/**
 * A cell's value as the cell shows it, on a Japanese Excel; `null` for a number format that is not known, of which only the number itself
 * can be shown.
 */
export function displayText(value: CellValue, format = "General", countsFrom1904 = false): string | null {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const sections = sectionsOf(format);
  if (typeof value === "string") return textBy(value, sections);
  if (format === "General" || format === "@") return generalNumber(value);
  const chosen = chooseSection(value, sections);
  return chosen === undefined ? null : numberBy(value, chosen, sections, countsFrom1904);
}

/** A number without a format: 11 digits at most, and six with an exponent where that is not enough for what stands before the point. */
export function generalNumber(value: number): string {
  if (Math.abs(value) < 1e11) return String(Number(value.toPrecision(11)));
  const [mantissa, power = ""] = value.toExponential(5).split("e");
  return `${Number(mantissa)}E${power}`;
}

const known = new Map<string, Section[]>();

function sectionsOf(format: string): Section[] {
  const sections = known.get(format) ?? readSections(format);
  known.set(format, sections);
  return sections;
}

function readSections(format: string): Section[] {
  const sections: Section[] = [{ holds: undefined, tokens: [] }];
  for (const match of format.matchAll(token)) {
    const section = sections.at(-1);
    const [text, quoted, escaped, space, , passed, bracket, noon, general, letters] = match;
    if (section === undefined) continue;
    const add = (kind: FormatToken["kind"], shown: string) => void section.tokens.push({ kind, text: shown });
    if (text === ";") sections.push({ holds: undefined, tokens: [] });
    else if (quoted !== undefined || escaped !== undefined) add("literal", quoted ?? escaped ?? "");
    else if (space !== undefined) add("literal", " ");
    else if (passed !== undefined) add("elapsed", `[${passed}]`);
    else if (bracket !== undefined) readBracket(bracket, section);
    else if (noon !== undefined) add("noon", noon);
    else if (general !== undefined) add("general", "");
    else if (letters !== undefined && isDateLetter(text, match.index, format)) add("letters", text);
    else if (!text.startsWith("*")) add("other", text);
  }
  return sections;
}

/** The E of 0.0E+00 is none. */
const isDateLetter = (text: string, index: number, format: string): boolean =>
  !/^e$/i.test(text) || format.charAt(index + 1) !== "+";

function readBracket(text: string, section: Section): void {
  const [, sign, limit] = condition.exec(text) ?? [];
  if (sign !== undefined) section.holds = (value) => compare(value, sign, Number(limit));
  const symbol = currency.exec(text)?.[1] ?? "";
  if (symbol !== "") section.tokens.push({ kind: "literal", text: symbol });
}

function compare(value: number, sign: string, limit: number): boolean {
  if (sign === "=") return value === limit;
  if (sign === "<>") return value !== limit;
  if (value === limit) return sign.endsWith("=");
  return value < limit === sign.startsWith("<");
}

/** Positive; negative; zero; text, unless the sections say for themselves what they are for. */
function chooseSection(value: number, sections: readonly Section[]): Section | undefined {
  const [first, second, third] = sections;
  if (sections.some(({ holds }) => holds !== undefined))
    return sections.find(({ holds }) => holds === undefined || holds(value));
  if (value < 0 && second !== undefined) return second;
  return value === 0 && third !== undefined ? third : first;
}

function numberBy(
  value: number,
  section: Section,
  sections: readonly Section[],
  countsFrom1904: boolean,
): string | null {
  const { tokens } = section;
  const isDate = tokens.some(({ kind }) => kind === "letters" || kind === "elapsed" || kind === "noon");
  if (isDate) return dateText(value, tokens, countsFrom1904);
  const sign = value < 0 && (sections.length === 1 || section.holds !== undefined) ? "-" : "";
  const hasDigits = tokens.some(({ kind, text }) => kind === "other" && /[0#?]/.test(text));
  if (hasDigits) {
    const shown = numberWithin(value, tokens);
    return shown === null ? null : sign + shown;
  }
  return (
    sign +
    tokens.map(({ kind, text }) => (kind === "general" ? generalNumber(Math.abs(value)) : text)).join("")
  );
}

/** Literals keep clear of the digits while those are read. */
function numberWithin(value: number, tokens: readonly FormatToken[]): string | null {
  const literals: string[] = [];
  const shape = tokens.map(({ kind, text }) => {
    if (kind === "other") return text;
    literals.push(text);
    return "\u0000";
  });
  const shown = numberText(value, shape.join(""));
  return shown?.replace(/\0/g, () => literals.shift() ?? "") ?? null;
}

/** The fourth section, or a single one with "@", says what stands around a text. */
function textBy(value: string, sections: readonly Section[]): string {
  const section = sections[3] ?? sections.find(({ tokens }) => tokens.some(isTextMark));
  return section ? section.tokens.map((part) => (isTextMark(part) ? value : part.text)).join("") : value;
}

const isTextMark = ({ kind, text }: FormatToken): boolean => kind === "other" && text === "@";
