import { headerKey } from "./headings";

const separators = /[、､，,・･／/\r\n]+/;

/**
 * The bodies that carry a measure out, parted by 、 ， ・ ／ or a line end: the first writes the text, the others get it to read. One body of
 * the name "" where none is named.
 */
export function implementingBodies(text: string): string[] {
  const names = text.split(separators).flatMap((name) => name.trim() || []);
  const keys = names.map(bodyKey);
  const different = names.filter((_name, index) => keys.indexOf(keys[index] ?? "") === index);
  return different.length === 0 ? [""] : different;
}

/** Names of bodies compare without spaces and differences of width. */
export const bodyKey = headerKey;
