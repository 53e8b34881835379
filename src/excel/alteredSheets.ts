import { cellStyles } from "../sheet/cellStyles";
import { formulaInRow, rangeAddress } from "../sheet/cellRange";
import type { SheetContent } from "../sheet/sheetContent";
import type { SheetSpec } from "../sheet/sheetSpec";
import { heightRounding } from "../sheet/textLayout";
import { actionSize, mergedRuns, verticalRuns } from "./actions";
import { Requests } from "./requests";

/** A sheet that holds what it should, as far as values and names tell. */
export interface SheetToLookAt {
  existing: SheetContent;
  spec: SheetSpec;
}

/** What is asked of a sheet, and whether the answer is that they were altered. */
interface Glance {
  sheetId: string;
  isAltered: () => boolean;
}

const textFormat = "@";

/** A number format, its quotes and a comma. */
const formatBytes = 12;

/**
 * The ids of the sheets on which a formula was deleted or is another, a cell for typing is locked or not of text any more, or a row is too low
 * for what was typed in it: what is not to be seen in the values that cells show. A round trip for each 3 MB of what is read; none where there is nothing to look at.
 */
export async function alteredSheets(
  context: Excel.RequestContext,
  sheets: readonly SheetToLookAt[],
): Promise<ReadonlySet<string>> {
  if (sheets.length === 0) return new Set();
  const requests = new Requests(context);
  const glances: Glance[] = [];
  for (const { existing, spec } of sheets) {
    const sheet = context.workbook.worksheets.getItem(existing.id);
    const formulas = verticalRuns(spec.rows, ({ content }) =>
      content !== null && typeof content === "object" ? content.formula : null,
    );
    for (const { key, range } of formulas)
      await requests.take({ ...actionSize(), answered: 2 * key.length * range.rowCount }, () => {
        const cells = sheet.getRange(rangeAddress(range)).load("formulas");
        const isAltered = () =>
          cells.formulas.some(
            ([formula], index) =>
              withoutLayout(String(formula)) !== withoutLayout(formulaInRow(key, range.row + index)),
          );
        glances.push({ sheetId: existing.id, isAltered });
      });
    const inputs = mergedRuns(
      verticalRuns(spec.rows, ({ style }) =>
        cellStyles[style].locked ? null : cellStyles[style].numberFormat === textFormat ? "text" : "number",
      ),
    );
    for (const { key, range } of inputs)
      await requests.take(
        { ...actionSize(), answered: formatBytes * range.rowCount * range.columnCount },
        () => {
          const cells = sheet.getRange(rangeAddress(range)).load("numberFormat,format/protection/locked");
          // `null` where only some of them are locked.
          const isLocked = () => (cells.format.protection.locked as boolean | null) !== false;
          // Excel gives a number the format in which it was typed: 1,200 or 5%.
          const isAltered = () =>
            isLocked() ||
            cells.numberFormat.some((formats) =>
              formats.some((format) => (format === textFormat) !== (key === "text")),
            );
          glances.push({ sheetId: existing.id, isAltered });
        },
      );
    glances.push({ sheetId: existing.id, isAltered: () => hasLowRow(spec, existing) });
  }
  await requests.send();
  return new Set(glances.filter(({ isAltered }) => isAltered()).map(({ sheetId }) => sheetId));
}

/** Excel writes formulas its own way: without spaces, and without the quotes around the names of sheets that need none. */
const withoutLayout = (formula: string): string => formula.replace(/[\s']/g, "").toUpperCase();

const hasLowRow = ({ rows }: SheetSpec, { row: first, heights = [] }: SheetContent): boolean =>
  rows.some(({ height }, row) => (heights[row - first] ?? height) < height - heightRounding);
