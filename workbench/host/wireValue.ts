import { invalidArgument, notImplemented } from "./hostError";

/** Readers of what came over the wire: each gives a value of the wanted type or throws InvalidArgument. */

export function asText(value: unknown, what: string): string {
  if (typeof value !== "string") throw invalidArgument(`${what} must be a text.`);
  return value;
}

export function asNumber(value: unknown, what: string, minimum = -Infinity, maximum = Infinity): number {
  if (typeof value !== "number") throw invalidArgument(`${what} must be a number.`);
  if (value < minimum) throw invalidArgument(`${what} must be ${minimum} or more, not ${value}.`);
  if (value > maximum) throw invalidArgument(`${what} must be ${maximum} or less, not ${value}.`);
  return value;
}

export function asInteger(value: unknown, what: string, minimum = -Infinity, maximum = Infinity): number {
  if (!Number.isInteger(value)) throw invalidArgument(`${what} must be a whole number.`);
  return asNumber(value, what, minimum, maximum);
}

export function asBoolean(value: unknown, what: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(`${what} must be true or false.`);
  return value;
}

export function asOneOf<T extends string>(value: unknown, options: readonly T[], what: string): T {
  const option = options.find((candidate) => candidate === value);
  if (option === undefined) throw invalidArgument(`${what} must be one of ${options.join(", ")}.`);
  return option;
}

export function asObject(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw invalidArgument(`${what} must be an object.`);
  }
  return { ...value };
}

/** An argument that may be left out arrives as `null`. */
export function optional<T>(value: unknown, read: (value: unknown) => T, otherwise: T): T {
  return value === null || value === undefined ? otherwise : read(value);
}

const namedColours: Record<string, string> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  purple: "#800080",
  gray: "#808080",
  grey: "#808080",
};

/** `#RRGGBB` in capitals, from that or one of a few names. */
export function asColour(value: unknown, what: string): string {
  const text = asText(value, what);
  if (/^#[0-9A-Fa-f]{6}$/.test(text)) return text.toUpperCase();
  const named = namedColours[text.toLowerCase()];
  if (!named && /^[a-z]+$/i.test(text)) throw notImplemented(`the colour ${text}`);
  if (!named) throw invalidArgument(`${what} must be a colour like #FFA500.`);
  return named;
}
