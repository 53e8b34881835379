import type { Sheet } from "../../../src/file/model/workbook";
import { areaOf, type CellsTarget } from "../cellsTarget";
import { notImplemented } from "../hostError";
import { method, type Member } from "../hostType";

/** `getRowProperties` or `getColumnProperties` of a range, as far as it asks which are hidden. */
function lineProperties(
  name: string,
  asked: string,
  read: (cells: CellsTarget) => boolean[],
): Member<CellsTarget> {
  return method("1.9", (cells, [options]) => {
    const wanted = Object.keys(options ?? {});
    if (wanted.join() !== asked) throw notImplemented(`Range.${name} of ${wanted.join(", ")}`);
    return read(cells).map((isHidden) => ({ [asked]: isHidden }));
  });
}

const isHidden = (lines: Sheet["rows"] | Sheet["columns"], first: number, count: number): boolean[] =>
  Array.from({ length: count }, (_, index) => lines.get(first + index)?.isHidden === true);

/** Which rows and columns of a range are hidden. */
export const hiddenLines: Record<string, Member<CellsTarget>> = {
  GetRowProperties: lineProperties("getRowProperties", "rowHidden", (cells) => {
    const { row, rowCount } = areaOf(cells);
    return isHidden(cells.sheet.rows, row, rowCount);
  }),
  GetColumnProperties: lineProperties("getColumnProperties", "columnHidden", (cells) => {
    const { column, columnCount } = areaOf(cells);
    return isHidden(cells.sheet.columns, column, columnCount);
  }),
};
