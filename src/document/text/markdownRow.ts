const row = /^\|(.*?)\|?$/;
const ruleCell = /^:?-+:?$/;

/** | 施策 | 自己評価 | */
export const isMarkdownRow = (line: string): boolean => line.trimStart().startsWith("|");

/** |---|:---:| */
export function isMarkdownRule(line: string): boolean {
  if (!isMarkdownRow(line) || !/^[\s|:-]+$/.test(line)) return false;
  return readMarkdownRow(line).every((cell) => ruleCell.test(cell));
}

/** The cells of a row, with their line breaks and without marks of bold. */
export const readMarkdownRow = (line: string): string[] =>
  (row.exec(line.trim())?.[1] ?? "").split(/(?<!\\)\|/).map((typed) =>
    typed
      .replaceAll("\\|", "|")
      .replace(/<br\s*\/?>/gi, "\n")
      .trim()
      .replace(/^\*\*(.*)\*\*$/, "$1"),
  );
