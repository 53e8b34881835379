import { cellText, type CellValue } from "../sheet/sheetContent";
import type { SheetSpec } from "../sheet/sheetSpec";

/** What stands on sheets as they go out, each once: texts, what formulas show at first, and their functions. Anything else was put there later. */
export const shownTexts = (sheets: readonly SheetSpec[]): string[] => [
  ...new Set(
    sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) =>
        cells.flatMap(({ content }) => {
          if (content === null) return [];
          if (typeof content !== "object") return [textKey(content)];
          return [
            functionsIn(content.formula),
            ...(content.result === undefined ? [] : [textKey(content.result)]),
          ];
        }),
      ),
    ),
  ),
];

/** A text as it is compared: applications drop white space at its ends, and have line ends of their own. */
export const textKey = (value: CellValue): string => cellText(value).trim();

/** The functions of a formula in their order: what stays the same in whichever cell it stands and whichever application saved it. */
export const functionsIn = (formula: string): string =>
  `=${(formula.match(/[A-Z][A-Z.]*(?=\()/g) ?? []).join()}`;
