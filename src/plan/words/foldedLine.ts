import { remembering } from "./remembering";

/** A line made uniform for recognising (NFKC). */
export interface FoldedLine {
  source: string;
  /** NFKC of the beginning of the line; circled digits stay, as they are a numbering of their own. */
  text: string;
}

/** What stands further right in a line never decides what the line is. */
const foldedLength = 240;
/** Whatever is not ASCII, kana or a common kanji: NFKC leaves those as they are. */
const unusual =
  /[\ud800-\udbff][\udc00-\udfff]|[^\u0000-\u007f\u3001-\u3035\u3041-\u309a\u30a0-\u30fe\u4e00-\u9fff]/g;
const circledDigit = /[\u2460-\u2473\u3251-\u325f\u32b1-\u32bf]/;
const zeroWidth = /\u200b|\u200c|\u200d|\u2060|\ufeff|[\ufe00-\ufe0f]/;

/** Folds the beginning of a line, up to 240 UTF-16 units. */
export const foldLine = (source: string): FoldedLine => ({
  source,
  text: source.slice(0, foldedLength).replace(unusual, foldCharacter),
});

const foldCharacter = remembering((character) => {
  if (circledDigit.test(character)) return character;
  return zeroWidth.test(character) ? "" : character.normalize("NFKC");
});

/** What was typed from a position of the folded text to the end of the line. */
export function typedText({ source }: FoldedLine, position: number): string {
  let offset = 0;
  let folded = 0;
  for (const character of source.slice(0, foldedLength)) {
    const end = folded + foldCharacter(character).length;
    if (end > position) return source.slice(offset);
    folded = end;
    offset += character.length;
  }
  return folded === position ? source.slice(offset) : "";
}

/** The folded text without any white space, to compare lines that differ in their spacing only. */
export const comparisonKey = (text: string): string => foldLine(text).text.replace(/\s+/g, "");
