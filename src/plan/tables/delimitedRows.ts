/** A row of a table in text. */
export interface TableRow {
  /** 1-based line on which the row begins. */
  line: number;
  cells: string[];
  /** Quotation marks are not set as the format asks for: what the cells hold may not be what was meant. */
  hasStrayQuotes?: boolean;
}

/** A cell and where it ends, at the delimiter or the line end behind it. */
interface ReadCell {
  text: string;
  end: number;
  isStray?: boolean;
}

/** A cell of several lines of which one looks like a row of its own has swallowed it: its quotation mark is a stray one. */
const fewestSwallowedCells = 3;

/**
 * The rows of a text with "\n" for line ends. Tabs are read as the clipboard of Excel writes them: only a cell with a line break, a tab
 * or doubled quotation marks stands in quotation marks. Anything else is read as Excel reads a CSV (RFC 4180): a cell that begins with a
 * quotation mark ends at the next single one, what follows up to the delimiter is part of it too; one that never ends is taken as typed.
 */
export function readRows(text: string, delimiter: string, most = Infinity): TableRow[] {
  const rows: TableRow[] = [];
  for (let [position, line] = [0, 1]; position <= text.length && rows.length < most;) {
    const { cells, end, hasStrayQuotes } = readRow(text, position, delimiter);
    rows.push({ line, cells, ...(hasStrayQuotes && { hasStrayQuotes }) });
    line += text.slice(position, end).split("\n").length;
    position = end + 1;
  }
  return rows;
}

/** A text from the clipboard without the quotation marks in which its cells of several lines stand. */
export const withoutQuotes = (text: string): string =>
  text.includes("\t") && text.includes('"')
    ? readRows(text, "\t")
        .map(({ cells }) => cells.join("\t"))
        .join("\n")
    : text;

function readRow(
  text: string,
  start: number,
  delimiter: string,
): { cells: string[]; end: number; hasStrayQuotes: boolean } {
  const lineEnd = endOf(text, "\n", start);
  const whole = text.slice(start, lineEnd);
  if (!whole.includes('"')) return { cells: whole.split(delimiter), end: lineEnd, hasStrayQuotes: false };
  const isQuotedThroughout = whole.split(delimiter).every((cell) => /^(?:".*")?$/.test(cell));
  const cells: string[] = [];
  let hasStrayQuotes = false;
  for (let position = start; ;) {
    const cell = readCell(text, position, delimiter, isQuotedThroughout);
    cells.push(cell.text);
    hasStrayQuotes ||= cell.isStray === true;
    if (text.charAt(cell.end) !== delimiter) return { cells, end: cell.end, hasStrayQuotes };
    position = cell.end + 1;
  }
}

function readCell(text: string, start: number, delimiter: string, isQuotedThroughout: boolean): ReadCell {
  const isClipboard = delimiter === "\t";
  const opening = isClipboard ? start : start + (/^ */.exec(text.slice(start, start + 8))?.[0].length ?? 0);
  const plain = {
    text: text.slice(start, cellEnd(text, start, delimiter)),
    end: cellEnd(text, start, delimiter),
  };
  if (text.charAt(opening) !== '"') return plain;
  const closing = closingQuote(text, opening + 1);
  if (closing < 0) return { ...plain, isStray: !isClipboard };
  const content = text.slice(opening + 1, closing);
  const end = cellEnd(text, closing, delimiter);
  const rest = text.slice(closing + 1, end);
  const isClosed = rest.trim() === "";
  if (hasSwallowed(content, delimiter) || (!isClosed && content.includes("\n")))
    return { ...plain, isStray: !isClipboard };
  const unquoted = content.replaceAll('""', '"');
  if (!isClipboard) return { text: isClosed ? unquoted : unquoted + rest, end, isStray: !isClosed };
  const isNeeded = isQuotedThroughout || /[\n\t,]|""/.test(content);
  return isClosed && isNeeded ? { text: unquoted, end } : plain;
}

/** The next quotation mark that stands alone; -1 for none. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text.charAt(at + 1) === '"') at = text.indexOf('"', at + 2);
  return at;
}

function hasSwallowed(content: string, delimiter: string): boolean {
  const [, ...lines] = content.split("\n");
  const cellsIn = (line: string): number => line.split(delimiter).length;
  const fewest = delimiter === "\t" ? 2 : fewestSwallowedCells;
  return (
    content.includes("\n") &&
    [content.slice(0, content.indexOf("\n")), ...lines].some((line) => cellsIn(line) >= fewest)
  );
}

const endOf = (text: string, mark: string, from: number): number => {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at;
};

const cellEnd = (text: string, from: number, delimiter: string): number =>
  Math.min(endOf(text, delimiter, from), endOf(text, "\n", from));
