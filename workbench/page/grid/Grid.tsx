import { useEffect, useLayoutEffect, useMemo, useRef, useState, type MouseEvent } from "react";
import { cellAt } from "../../../src/file/model/cells";
import { CellEditor } from "./CellEditor";
import { ColumnHeads } from "./ColumnHeads";
import { conditionalLooks } from "./conditionalLooks";
import { GridRow } from "./GridRow";
import { pressedArea } from "./pressedArea";
import { cellArea } from "./selection";
import type { Editing } from "./useEditing";
import type { SheetActions } from "./useSheet";
import { overlayBox, rowHeadWidth, scrollToShow, visibleRows } from "./viewport";

interface GridProps {
  actions: SheetActions;
  editing: Editing;
  label: string;
}

/** The cells of the sheet in front. Only rows in view are drawn; what is frozen sticks to the edges. */
export function Grid({ actions, editing, label }: GridProps) {
  const { workbook, sheet, rows, columns, contentRevision, active, selection } = actions;
  const scroller = useRef<HTMLDivElement>(null);
  const editor = useRef<HTMLTextAreaElement>(null);
  const [view, setView] = useState({ top: 0, left: 0, height: 600 });
  const looks = useMemo(
    () => ({ contentRevision, map: conditionalLooks(workbook, sheet) }).map,
    [contentRevision, workbook, sheet],
  );

  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setView((last) => ({ ...last, height: element.clientHeight })));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  // Only when somebody has gone to another cell: edits leave the view alone.
  useLayoutEffect(() => {
    if (scroller.current) scrollToShow(scroller.current, active, sheet, rows, columns);
  }, [active.row, active.column]);

  const press = (event: MouseEvent): void => {
    const area = event.button === 0 ? pressedArea(event.target) : null;
    if (!area) return;
    event.preventDefault();
    if (!editing.commit()) return;
    editor.current?.focus({ preventScroll: true });
    actions.select(area, event.shiftKey);
  };
  const drag = (event: MouseEvent): void => {
    const area = event.buttons === 1 ? pressedArea(event.target) : null;
    if (area && !editing.isEditing) actions.select(area, true);
  };
  const click = (event: MouseEvent): void => {
    const link = cellAt(sheet, active.row, active.column)?.hyperlink;
    const isLink = event.target instanceof Element && event.target.closest("[data-link]") !== null;
    if (link && isLink && !event.shiftKey) actions.follow(link);
  };
  const { first, last } = visibleRows(sheet, rows, view);
  const row = (index: number) => <GridRow key={index} row={index} actions={actions} looks={looks} />;
  const box = overlayBox(cellArea(active), sheet, rows, columns, view);
  return (
    <div
      ref={scroller}
      className="grid"
      role="grid"
      aria-label={label}
      aria-rowcount={rows.count + 1}
      aria-colcount={columns.count + 1}
      onScroll={({ currentTarget: { scrollTop: top, scrollLeft: left, clientHeight: height } }) =>
        setView({ top, left, height })
      }
      onMouseDown={press}
      onMouseMove={drag}
      onClick={click}
      onDoubleClick={() => editing.begin()}
    >
      <div className="content" style={{ width: rowHeadWidth + columns.total }}>
        <div className="frozenRows">
          <ColumnHeads columns={columns} frozenCount={sheet.frozen.columns} selection={selection} />
          {Array.from({ length: sheet.frozen.rows }, (_row, index) => row(index))}
        </div>
        <div style={{ height: rows.start(first) - rows.start(sheet.frozen.rows) }} />
        {Array.from({ length: last - first + 1 }, (_row, index) => row(first + index))}
        <div style={{ height: rows.total - rows.start(last + 1) }} />
        {(selection.rowCount > 1 || selection.columnCount > 1) && (
          <div className="selection" style={overlayBox(selection, sheet, rows, columns, view)} />
        )}
        <CellEditor editor={editor} sheet={actions} editing={editing} style={box} />
      </div>
    </div>
  );
}
