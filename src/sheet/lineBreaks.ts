import { traits, traitsOf, widths } from "./characters";

const { neverFirst, neverLast, inWord, endsPart, attached, endsLine } = traits;
const space = 0x20;
const slash = 0x2f;

const mayBreak = (before: number, after: number): boolean =>
  (before & neverLast) === 0 && (after & (neverFirst | attached)) === 0 && (before & after & inWord) === 0;

const isReturnOfLineFeed = (text: string, index: number): boolean =>
  text.charCodeAt(index) === 0x0d && text.charCodeAt(index + 1) === 0x0a;

/** Whether what begins at `start` and cannot be broken holds a slash, as addresses and paths do. */
function isPath(text: string, start: number): boolean {
  let before: number = neverLast;
  for (let index = start; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const kind = traitsOf[code] ?? 0;
    if (mayBreak(before, kind)) return false;
    if (code === slash) return true;
    before = kind;
  }
  return false;
}

/** A place where the line can end, and how wide it is up to there. */
class Place {
  offset = -1;
  width = 0;

  set(offset: number, width: number): void {
    this.offset = offset;
    this.width = width;
  }
}

/** The line that is being filled, and the last places where it can end. */
class Line {
  width = 0;
  private readonly anywhere = new Place();
  private readonly afterSpace = new Place();
  private readonly inLongWord = new Place();

  constructor(
    private readonly text: string,
    public start: number,
  ) {}

  canEndAt(offset: number): void {
    this.anywhere.set(offset, this.width);
    if (this.text.charCodeAt(offset - 1) === space) this.afterSpace.set(offset, this.width);
  }

  canEndInLongWordAt(offset: number): void {
    this.inLongWord.set(offset, this.width);
  }

  /** Ends the line before what is too much at `offset`; where the next one begins. */
  endBefore(offset: number): number {
    const { start, anywhere, afterSpace, inLongWord } = this;
    const isOfLine = (place: Place): boolean => place.offset > start;
    if (isOfLine(anywhere)) {
      // LibreOffice takes what stands before a path along, back to a space.
      const takesAlong = isOfLine(afterSpace) && isPath(this.text, anywhere.offset);
      return this.next(takesAlong ? afterSpace : anywhere);
    }
    return isOfLine(inLongWord) ? this.next(inLongWord) : this.beginAt(offset);
  }

  beginAt(offset: number): number {
    this.start = offset;
    this.width = 0;
    return offset;
  }

  private next({ offset, width }: Place): number {
    this.start = offset;
    this.width -= width;
    for (const place of [this.anywhere, this.inLongWord]) place.width -= width;
    return offset;
  }
}

/**
 * Where the lines of a text begin, from `from` on, no more than `most` of them: an application that breaks at fewer or other places,
 * or in a narrower font, needs no more lines. Words go to the next line whole, 。、」 take the character before them along, 「（ go
 * with the one after them. A line feed at the end of the text begins no line. `limit` is the width of a line in 64ths of an em.
 */
export function lineStarts(text: string, limit: number, from = 0, most = Infinity): number[] {
  const starts = [from];
  const line = new Line(text, from);
  let before = 0;
  for (let index = from; index < text.length && starts.length < most; index++) {
    const code = text.charCodeAt(index);
    const kind = traitsOf[code] ?? 0;
    if ((kind & endsLine) !== 0) {
      if (!isReturnOfLineFeed(text, index) && index + 1 < text.length) starts.push(line.beginAt(index + 1));
      before = 0;
      continue;
    }
    if (index > line.start) {
      if (mayBreak(before, kind)) line.canEndAt(index);
      else if ((before & endsPart) !== 0 && (kind & attached) === 0) line.canEndInLongWordAt(index);
    }
    const added = widths[code] ?? 0;
    if (added > 0 && index > line.start && line.width + added > limit) starts.push(line.endBefore(index));
    line.width += added;
    before = kind;
  }
  return starts;
}
