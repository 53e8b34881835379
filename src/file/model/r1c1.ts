import { columnLetters } from "./address";

/** Texts and quoted sheet names are passed over; a letter or a dot beside it makes `RC` a part of a word. */
const referencePattern =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])R(?:\[(-?\d+)\]|(\d+))?C(?:\[(-?\d+)\]|(\d+))?(?![\p{L}\p{N}_.([])/gu;

/** The formula of a zero-based cell, in A1, of one written in R1C1: `=R2C[-1]` in C5 → `=B$2`. */
export function a1Formula(formula: string, row: number, column: number): string {
  return formula.replace(
    referencePattern,
    (
      whole: string,
      relativeRow?: string,
      fixedRow?: string,
      relativeColumn?: string,
      fixedColumn?: string,
    ) => {
      if (!whole.startsWith("R")) return whole;
      const letters =
        fixedColumn === undefined
          ? columnLetters(column + Number(relativeColumn ?? 0))
          : `$${columnLetters(Number(fixedColumn) - 1)}`;
      return letters + (fixedRow === undefined ? String(row + 1 + Number(relativeRow ?? 0)) : `$${fixedRow}`);
    },
  );
}
