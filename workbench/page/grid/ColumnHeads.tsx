import { columnLetters } from "../../../src/file/model/address";
import type { Area } from "../../../src/file/model/workbook";
import type { Lines } from "./lines";
import { columnHeadHeight, rowHeadWidth } from "./viewport";

interface ColumnHeadsProps {
  columns: Lines;
  frozenCount: number;
  selection: Area;
}

/** The row of column letters. */
export function ColumnHeads({ columns, frozenCount, selection }: ColumnHeadsProps) {
  return (
    <div className="row" role="row" aria-rowindex={1} style={{ height: columnHeadHeight }}>
      <div className="corner" role="columnheader" style={{ width: rowHeadWidth }} />
      {Array.from({ length: columns.count }, (_column, column) => {
        const width = columns.size(column);
        const isSelected = column >= selection.column && column < selection.column + selection.columnCount;
        const isFrozen = column < frozenCount;
        if (width === 0) return null;
        return (
          <div
            key={column}
            className={["columnHead", isSelected && "selected", isFrozen && "frozen"]
              .filter(Boolean)
              .join(" ")}
            role="columnheader"
            data-column={column}
            style={{ width, ...(isFrozen && { left: rowHeadWidth + columns.start(column) }) }}
          >
            {columnLetters(column)}
          </div>
        );
      })}
    </div>
  );
}
