import type { CSSProperties } from "react";
import { areaReference } from "../../../src/file/model/address";
import { cellAt } from "../../../src/file/model/cells";
import type { Sheet } from "../../../src/file/model/workbook";
import { cellLook } from "./cellLook";
import { cellText } from "./cellText";
import { lookKey, type ConditionalLooks } from "./conditionalLooks";
import type { Lines } from "./lines";
import { cellArea, holds } from "./selection";
import type { SheetActions } from "./useSheet";
import { rowHeadWidth } from "./viewport";

interface GridRowProps {
  row: number;
  actions: SheetActions;
  looks: ConditionalLooks;
}

export function GridRow({ row, actions, looks }: GridRowProps) {
  const { rows, columns, selection } = actions;
  const height = rows.size(row);
  if (height === 0) return null;
  const isSelected = row >= selection.row && row < selection.row + selection.rowCount;
  return (
    <div className="row" role="row" aria-rowindex={row + 2} style={{ height }}>
      <div
        className={isSelected ? "rowHead selected" : "rowHead"}
        role="rowheader"
        data-row={row}
        style={{ width: rowHeadWidth }}
      >
        {row + 1}
      </div>
      {Array.from({ length: columns.count }, (_column, column) =>
        columns.size(column) === 0 ? null : (
          <GridCell key={column} row={row} column={column} actions={actions} looks={looks} />
        ),
      )}
    </div>
  );
}

function GridCell({ row, column, actions, looks }: GridRowProps & { column: number }) {
  const { sheet, columns, selection } = actions;
  const cell = cellAt(sheet, row, column);
  const text = cellText(cell, actions.calculatedInExcel);
  const look = cellLook(sheet, row, column, cell, looks.get(lookKey(row, column)));
  const isFrozen = column < sheet.frozen.columns;
  const isWrapped = cell?.style?.wrapText === true;
  const spill = !isWrapped && text !== "" ? spillWidth(sheet, row, column, columns) : null;
  const classes = ["cell", isWrapped && "wrapped", isFrozen && "frozen", spill !== null && "spilling"];
  return (
    <div
      className={classes.filter(Boolean).join(" ")}
      role="gridcell"
      aria-colindex={column + 2}
      aria-selected={holds(selection, { row, column })}
      aria-readonly={actions.isLocked({ row, column })}
      data-cell={areaReference(cellArea({ row, column }))}
      data-row={row}
      data-column={column}
      data-link={cell?.hyperlink ? "" : undefined}
      style={{ ...look, ...frozenStyle(isFrozen, columns, column), width: columns.size(column) }}
    >
      {spill === null ? text : <span style={{ width: spill }}>{text}</span>}
    </div>
  );
}

function frozenStyle(isFrozen: boolean, columns: Lines, column: number): CSSProperties {
  return isFrozen ? { left: rowHeadWidth + columns.start(column) } : {};
}

/** A text on one line runs on over empty cells to its right; `null` where it has to stay in its own. */
function spillWidth(sheet: Sheet, row: number, column: number, columns: Lines): number | null {
  const cell = cellAt(sheet, row, column);
  const alignment = cell?.style?.horizontalAlignment ?? "General";
  if (typeof cell?.value !== "string" || !["General", "Left"].includes(alignment)) return null;
  let next = column + 1;
  while (next < columns.count && isEmpty(sheet, row, next)) next += 1;
  return next === column + 1 ? null : columns.start(next) - columns.start(column) - 6;
}

function isEmpty(sheet: Sheet, row: number, column: number): boolean {
  const cell = cellAt(sheet, row, column);
  return cell === undefined || (cell.value === null && cell.formula === undefined);
}
