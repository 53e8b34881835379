import type { Corrections } from "../correction";
import type { PlanLine } from "../planLine";
import type { PlanProblem } from "../problem";
import { headingKey } from "../tables/columnName";
import type { PlanTableRows } from "../tables/readTables";

/** What a person said of lines and columns that are not there. */
export function notFollowed(
  { lines: said, columns }: Corrections,
  lines: readonly PlanLine[],
  rows: PlanTableRows,
): PlanProblem[] {
  const headings = new Set(
    [...rows].flatMap(([index, { table }]) =>
      lines[index]?.reason === "tableHeader" ? table.header.headings.map(headingKey) : [],
    ),
  );
  const isMissing = (line: number): boolean => (lines[line - 1]?.role ?? "blank") === "blank";
  return [
    ...said.flatMap(({ line }): PlanProblem[] =>
      isMissing(line) ? [{ code: "correctedLineMissing", line }] : [],
    ),
    ...columns.flatMap(({ heading }): PlanProblem[] =>
      headings.has(headingKey(heading)) ? [] : [{ code: "correctedColumnMissing", line: 1, heading }],
    ),
  ];
}
