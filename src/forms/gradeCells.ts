import { cellAddress, type CellRange } from "../sheet/cellRange";
import type { ChoiceSpec, HighlightSpec } from "../sheet/sheetSpec";
import { gradeColours, type Scale } from "./scales";

/** A list to choose a grade from. */
export const gradeChoice = ({ grades }: Scale, range: CellRange): ChoiceSpec => ({
  range,
  values: grades.map(({ symbol }) => symbol),
});

/** Grades in their colours. */
export const gradeHighlights = ({ grades }: Scale, range: CellRange): HighlightSpec[] =>
  grades.flatMap(({ symbol, colour }): HighlightSpec[] => {
    const fill = gradeColours[colour];
    const formula = `$${cellAddress(range.row, range.column)}="${symbol.replaceAll('"', '""')}"`;
    return fill === null ? [] : [{ kind: "formula", range, formula, fill }];
  });
