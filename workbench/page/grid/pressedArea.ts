import type { Area } from "../../../src/file/model/workbook";
import { cellArea, wholeColumn, wholeRow } from "./selection";

/** The cell, row or column an element stands for. */
export function pressedArea(target: EventTarget): Area | null {
  const element = target instanceof Element ? target.closest<HTMLElement>("[data-row], [data-column]") : null;
  if (!element) return null;
  const { row, column } = element.dataset;
  if (row === undefined) return wholeColumn(Number(column));
  return column === undefined
    ? wholeRow(Number(row))
    : cellArea({ row: Number(row), column: Number(column) });
}
