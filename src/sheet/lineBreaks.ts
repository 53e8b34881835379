import { characters, traits } from "./characters";

const { neverFirst, neverLast, inWord, keepsWord, endsPart, attached, endsLine } = traits;
const { widths, traitsOf } = characters;

const traitsAt = (text: string, index: number): number => traitsOf[text.charCodeAt(index)] ?? 0;

/** Whether a line can end at an offset, as far as the characters on both sides go. */
function canEndAt(text: string, offset: number): boolean {
  const before = traitsAt(text, offset - 1);
  const after = traitsAt(text, offset);
  if ((before & neverLast) !== 0 || (after & (neverFirst | attached)) !== 0) return false;
  if ((before & inWord) !== 0) return (after & (inWord | neverLast)) === 0;
  return (before & keepsWord) === 0 || (after & inWord) === 0;
}

/** Whether the word that begins at an offset holds a slash, as addresses and paths do. */
function isPath(text: string, offset: number): boolean {
  for (let index = offset; index < text.length; index++) {
    if (index > offset && canEndAt(text, index)) return false;
    if (text[index] === "/") return true;
  }
  return false;
}

/** Where the line from `start` ends when what begins at `end` has no more room. */
function lastPlace(text: string, start: number, end: number): number {
  let inLongWord = 0;
  for (let offset = end; offset > start; offset--) {
    if (canEndAt(text, offset)) {
      // LibreOffice takes what stands before a path along, back to a space.
      const afterSpace = isPath(text, offset) ? text.slice(start, offset).lastIndexOf(" ") + 1 : 0;
      return afterSpace > 0 ? start + afterSpace : offset;
    }
    if (inLongWord === 0 && (traitsAt(text, offset - 1) & endsPart) !== 0) inLongWord = offset;
  }
  return inLongWord || end;
}

/** Where the line ends that begins at `start`. */
function lineEnd(text: string, start: number, limit: number): number {
  let width = 0;
  for (let index = start; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (((traitsOf[code] ?? 0) & endsLine) !== 0)
      return text.startsWith("\r\n", index) ? index + 2 : index + 1;
    const added = widths[code] ?? 0;
    width += added;
    if (width > limit && added > 0 && index > start) return lastPlace(text, start, index);
  }
  return text.length;
}

/**
 * Where the lines of a text begin, from `from` on, no more than `most` of them: an application that breaks at fewer or other places,
 * or in a narrower font, needs no more lines. Words go to the next line whole, 。、」 take the character before them along, 「（ go
 * with the one after them. A line feed at the end of the text begins no line. `limit` is the width of a line in 64ths of an em.
 */
export function lineStarts(text: string, limit: number, from = 0, most = Infinity): number[] {
  const starts = [from];
  let start = lineEnd(text, from, limit);
  while (start < text.length && starts.length < most) {
    starts.push(start);
    start = lineEnd(text, start, limit);
  }
  return starts;
}
