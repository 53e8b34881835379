/** White space of HTML; spaces that do not break, and those of full width, stay. */
const spaces = /[ \t\r\n\f]+/g;
/** Characters that are written without spaces between them. */
const wide = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/;

/**
 * A text with more behind it, white space as a reader sees it: one space for any number of them, none at the beginning of a line. A line
 * break of the source between two characters of Japanese is none (https://www.w3.org/TR/css-text-3/#line-break-transform).
 */
export function addSpaced(before: string, added: string): string {
  const text = added.replace(spaces, (run: string, index: number) => {
    const [left, right] = [
      index === 0 ? before.at(-1) : added.charAt(index - 1),
      added.charAt(index + run.length),
    ];
    return run.includes("\n") && wide.test(left ?? "") && wide.test(right) ? "" : " ";
  });
  const startsLine = before === "" || /[ \n]$/.test(before);
  return before + (startsLine ? text.replace(/^ +/, "") : text).replaceAll("\u00a0", " ");
}

export const trimmedEnd = (text: string): string => text.replace(/[ \n]+$/, "").replace(/ +\n/g, "\n");
