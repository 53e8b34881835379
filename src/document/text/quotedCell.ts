/** A cell at a position of a text. */
export interface ReadCell {
  text: string;
  /** Where the delimiter, the line break or the end of the text behind it stands. */
  end: number;
}

const longestCell = 100_000;

/**
 * The cell in quotation marks that begins at a position: every mark in it is doubled, and behind the closing one the cell ends. Null where
 * the marks are the text's own ("ごみ"ゼロ運動).
 */
export function readQuotedCell(text: string, start: number, delimiter: string): ReadCell | null {
  if (text.charAt(start) !== '"') return null;
  let mark = text.indexOf('"', start + 1);
  while (mark >= 0 && mark - start < longestCell && text.charAt(mark + 1) === '"')
    mark = text.indexOf('"', mark + 2);
  if (mark < 0 || mark - start >= longestCell) return null;
  const following = text.charAt(mark + 1);
  if (following !== "" && following !== "\n" && following !== delimiter) return null;
  const content = text.slice(start + 1, mark);
  if (delimiter === "\t" && hasRows(content)) return null;
  return { text: content.replaceAll('""', '"'), end: mark + 1 };
}

/** Cells hold tabs and line breaks at once in no workbook: what seems to be one is the rows between two marks of texts of their own. */
const hasRows = (content: string): boolean => content.includes("\n") && content.includes("\t");
