import { traits, traitsOf, widths } from "./characters";

const { neverFirst, neverLast, inWord, endsPart, attached, endsLine } = traits;

const mayBreak = (before: number, after: number): boolean =>
  (before & neverLast) === 0 && (after & (neverFirst | attached)) === 0 && (before & after & inWord) === 0;

const isReturnOfLineFeed = (text: string, index: number): boolean =>
  text.charCodeAt(index) === 0x0d && text.charCodeAt(index + 1) === 0x0a;

/** A place where the line can end, and how wide it is up to there. */
interface Place {
  offset: number;
  width: number;
}

/**
 * Where the lines of a text begin, from `from` on, no more than `most` of them: an application that breaks at fewer or other places,
 * or in a narrower font, needs no more lines. Words go to the next line whole, 。、」 take the character before them along, 「（ go
 * with the one after them. A line feed at the end of the text begins no line. `limit` is the width of a line in 64ths of an em.
 */
export function lineStarts(text: string, limit: number, from = 0, most = Infinity): number[] {
  const starts = [from];
  const ending: Place = { offset: from, width: 0 };
  const partEnding: Place = { offset: from, width: 0 };
  let start = from;
  let width = 0;
  let before = 0;
  const beginLine = (at: Place): void => {
    start = at.offset;
    starts.push(start);
    width -= at.width;
    partEnding.width -= at.width;
    ending.offset = start;
  };
  for (let index = from; index < text.length && starts.length < most; index++) {
    const code = text.charCodeAt(index);
    const kind = traitsOf[code] ?? 0;
    if ((kind & endsLine) !== 0) {
      if (isReturnOfLineFeed(text, index)) continue;
      if (index + 1 < text.length) beginLine({ offset: index + 1, width });
      before = 0;
      continue;
    }
    if (index > start && mayBreak(before, kind)) {
      ending.offset = index;
      ending.width = width;
    } else if ((before & endsPart) !== 0 && (kind & attached) === 0) {
      partEnding.offset = index;
      partEnding.width = width;
    }
    const added = widths[code] ?? 0;
    if (width + added > limit && added > 0 && index > start) {
      const overfull = [ending, partEnding].find(({ offset }) => offset > start);
      beginLine(overfull ?? { offset: index, width });
    }
    width += added;
    before = kind;
  }
  return starts;
}
