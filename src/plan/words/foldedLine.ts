import { foldText } from "./foldText";
import { remembering } from "./remembering";

/** A line made uniform for recognising. */
export interface FoldedLine {
  source: string;
  /** The beginning of the line, folded; circled digits stay, as they are a numbering of their own. */
  text: string;
}

/** What stands further right in a line never decides what the line is. */
const foldedLength = 240;
/** Marks that belong to the character before them, apart from it in texts of Macs; and those that choose how it is drawn. */
const mark = "(?:\\p{Mn}|[\\u309b\\u309c\\uff9e\\uff9f])";
const anyMark = new RegExp(mark, "u");
const character = new RegExp(`[^]${mark}*`, "gu");
/** Whatever is not ASCII, kana or a common kanji: folding leaves those as they are. */
const unusual =
  /[^\u0000-\u007f\u3001-\u301b\u301d-\u302f\u3031-\u3035\u3041-\u3096\u30a1-\u30fe\u4e00-\u9fff]/gu;
/** The same without reading pairs of surrogates as one, which is quicker: hardly any line has such a character. */
const anyUnusual = new RegExp(unusual.source);
const circledDigit = /[\u2460-\u2473\u3251-\u325f\u32b1-\u32bf]/;

/** Folds the beginning of a line, up to 240 UTF-16 units. */
export function foldLine(source: string): FoldedLine {
  const beginning = source.slice(0, foldedLength);
  if (!anyUnusual.test(beginning)) return { source, text: beginning };
  return { source, text: beginning.replace(anyMark.test(beginning) ? character : unusual, foldCharacter) };
}

const foldCharacter = remembering((typed) => (circledDigit.test(typed) ? typed : foldText(typed)));

/** What was typed from a position of the folded text to the end of the line. */
export function typedText({ source }: FoldedLine, position: number): string {
  let offset = 0;
  let folded = 0;
  for (const [typed] of source.slice(0, foldedLength).matchAll(character)) {
    const end = folded + foldCharacter(typed).length;
    if (end > position) return source.slice(offset);
    folded = end;
    offset += typed.length;
  }
  return folded === position ? source.slice(offset) : "";
}

/** The folded text without any white space, to compare lines that differ in their spacing only. */
export const comparisonKey = (text: string): string => foldLine(text).text.replace(/\s+/g, "");
