import { comparisonKey } from "../words/foldedLine";

const tens = /^(.+)十の位$/;

/** Rows in which a number has a column for each of its digits (施策番号 十の位, 一の位) with the whole number in the first; others as they are. */
export function joinDigitColumns(rows: string[][]): string[][] {
  const found = rows.flatMap((cells, index) =>
    cells.flatMap((cell, column) => {
      const stem = tens.exec(comparisonKey(cell))?.[1];
      const isPair = stem !== undefined && comparisonKey(cells[column + 1] ?? "") === `${stem}一の位`;
      return isPair ? [{ index, column, stem }] : [];
    }),
  );
  const [first] = found;
  if (first === undefined) return rows;
  return rows.map((cells, index) => {
    const joined = [...cells];
    for (const { column, stem } of found) {
      const digits = `${cells[column] ?? ""}${cells[column + 1] ?? ""}`.trim();
      joined[column] = index === first.index ? stem : digits.replace(/^0+(?=\d)/, "");
      joined[column + 1] = "";
    }
    return joined;
  });
}
