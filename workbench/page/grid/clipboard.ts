/** Cells of a text as Excel pastes it: tabs part columns, line ends part rows, quoted cells may hold both. */
export function parsePastedText(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cells = /("(?:[^"]|"")*"(?=[\t\r\n]|$)|[^\t\r\n]*)(\t|\r\n|\r|\n|$)/gy;
  const ended = text.replace(/(\r\n|\r|\n)$/, "");
  for (;;) {
    const [, content = "", end = ""] = cells.exec(ended) ?? [];
    row.push(
      content.startsWith('"') && content.endsWith('"') && content.length > 1 ? unquoted(content) : content,
    );
    if (end === "\t") continue;
    rows.push(row);
    row = [];
    if (end === "") return rows;
  }
}

const unquoted = (content: string): string =>
  content.slice(1, -1).replaceAll('""', '"').replace(/\r\n?/g, "\n");

/** Cells as a text other programs can paste. */
export function copiedText(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => (/[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(cell).join("\t")).join("\n");
}
