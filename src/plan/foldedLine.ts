/** A line made uniform for recognising (NFKC), with the way back to what was typed. */
export interface FoldedLine {
  source: string;
  /** NFKC of the beginning of the line; circled digits stay, as they are a numbering of their own. */
  text: string;
  /** For each UTF-16 unit of `text`, and for its end, the offset in `source`. */
  offsets: number[];
}

/** What stands further right in a line never decides what the line is. */
const foldedLength = 240;
const circledDigit = /[\u2460-\u2473\u3251-\u325f\u32b1-\u32bf]/;
const zeroWidth = /\u200b|\u200c|\u200d|\u2060|\ufeff|[\ufe00-\ufe0f]/;

/** Folds the beginning of a line, up to 240 UTF-16 units. */
export function foldLine(source: string): FoldedLine {
  const offsets: number[] = [];
  let text = "";
  let offset = 0;
  for (const character of source.slice(0, foldedLength)) {
    const folded = foldCharacter(character);
    for (let unit = 0; unit < folded.length; unit++) offsets.push(offset);
    text += folded;
    offset += character.length;
  }
  offsets.push(offset);
  return { source, text, offsets };
}

function foldCharacter(character: string): string {
  if (character <= "\u007f" || circledDigit.test(character)) return character;
  return zeroWidth.test(character) ? "" : character.normalize("NFKC");
}

/** What was typed between two positions of the folded text; to the end of the line by default. */
export function typedText(line: FoldedLine, from: number, to?: number): string {
  const start = line.offsets[from] ?? line.source.length;
  return line.source.slice(start, to === undefined ? undefined : line.offsets[to]);
}

/** The folded text without any white space, to compare lines that differ in their spacing only. */
export const comparisonKey = (text: string): string => foldLine(text).text.replace(/\s+/g, "");
