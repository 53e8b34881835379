import type { Sheet } from "../../../src/file/model/workbook";
import { areaOf, type CellsTarget } from "../cellsTarget";
import { notImplemented } from "../hostError";
import { method, type Member } from "../hostType";
import { readColumnWidth, readRowHeight } from "../lineFormats";

type Lines = readonly object[];

/** `getRowProperties` or `getColumnProperties` of a range, as far as anybody asks for it, by what is asked. */
function lineProperties(
  name: string,
  answers: Record<string, (cells: CellsTarget) => Lines>,
): Member<CellsTarget> {
  return method("1.9", (cells, [options]) => {
    const answer = answers[JSON.stringify(options)];
    if (answer === undefined) throw notImplemented(`Range.${name} of ${JSON.stringify(options)}`);
    return answer(cells);
  });
}

const hidden = (name: string, lines: Sheet["rows"] | Sheet["columns"], first: number, count: number): Lines =>
  Array.from({ length: count }, (_, index) => ({ [name]: lines.get(first + index)?.isHidden === true }));

/** Which rows and columns of a range are hidden, how high its rows and how wide its columns are. */
export const rowAndColumnProperties: Record<string, Member<CellsTarget>> = {
  GetRowProperties: lineProperties("getRowProperties", {
    [JSON.stringify({ rowHidden: true })]: (cells) => {
      const { row, rowCount } = areaOf(cells);
      return hidden("rowHidden", cells.sheet.rows, row, rowCount);
    },
    [JSON.stringify({ format: { rowHeight: true } })]: (cells) => {
      const area = areaOf(cells);
      return Array.from({ length: area.rowCount }, (_, index) => {
        const row = { ...area, row: area.row + index, rowCount: 1 };
        return { format: { rowHeight: readRowHeight({ ...cells, areas: [row] }) } };
      });
    },
  }),
  GetColumnProperties: lineProperties("getColumnProperties", {
    [JSON.stringify({ columnHidden: true })]: (cells) => {
      const { column, columnCount } = areaOf(cells);
      return hidden("columnHidden", cells.sheet.columns, column, columnCount);
    },
    [JSON.stringify({ format: { columnWidth: true } })]: (cells) => {
      const area = areaOf(cells);
      return Array.from({ length: area.columnCount }, (_, index) => {
        const column = { ...area, column: area.column + index, columnCount: 1 };
        return { format: { columnWidth: readColumnWidth({ ...cells, areas: [column] }) } };
      });
    },
  }),
};
