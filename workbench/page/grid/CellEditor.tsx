import type { ClipboardEvent, CSSProperties, KeyboardEvent, RefObject } from "react";
import { areaReference } from "../../../src/file/model/address";
import { cellAt } from "../../../src/file/model/cells";
import { cellText } from "./cellText";
import { copiedText, parsePastedText } from "./clipboard";
import { cellArea, movingCorner, placeAfterKey } from "./selection";
import type { Editing } from "./useEditing";
import type { SheetActions } from "./useSheet";

interface CellEditorProps {
  editor: RefObject<HTMLTextAreaElement | null>;
  sheet: SheetActions;
  editing: Editing;
  style: CSSProperties;
}

/** Always over the active cell, so that keys, pasting and input methods reach it; seen only while somebody types. */
export function CellEditor({ editor, sheet, editing, style }: CellEditorProps) {
  const { active, rows, columns, selection } = sheet;

  const leave = (row: -1 | 0 | 1, column: -1 | 0 | 1): void => {
    if (!editing.commit()) return;
    sheet.select(
      cellArea({
        row: row === 0 ? active.row : rows.next(active.row, row),
        column: column === 0 ? active.column : columns.next(active.column, column),
      }),
    );
  };
  const pressWhileEditing = (event: KeyboardEvent<HTMLTextAreaElement>): boolean => {
    if (event.key === "Escape") editing.cancel();
    else if (event.key === "Enter" && event.altKey) insertLineBreak(event.currentTarget, editing.change);
    else return false;
    return true;
  };
  const pressOnCell = (event: KeyboardEvent<HTMLTextAreaElement>): boolean => {
    const isControl = event.ctrlKey || event.metaKey;
    const from = event.shiftKey ? movingCorner(selection, active) : active;
    const place = placeAfterKey(event.key, isControl, from, rows, columns);
    if (place) sheet.select(cellArea(place), event.shiftKey);
    else if (event.key === "Delete" || event.key === "Backspace") sheet.clear();
    else if (event.key === "F2") editing.begin();
    else if (isControl && event.key.toLowerCase() === "z") sheet.undo();
    else return false;
    return true;
  };
  const press = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const back = event.shiftKey ? -1 : 1;
    if (editing.isEditing ? pressWhileEditing(event) : pressOnCell(event)) event.preventDefault();
    else if (event.key === "Enter" || event.key === "Tab") {
      event.preventDefault();
      if (event.key === "Enter") leave(back, 0);
      else leave(0, back);
    }
  };
  const paste = (event: ClipboardEvent): void => {
    if (editing.isEditing) return;
    event.preventDefault();
    sheet.type(active, parsePastedText(event.clipboardData.getData("text/plain")));
  };
  const copy = (event: ClipboardEvent): void => {
    if (editing.isEditing) return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", copiedText(selectedTexts(sheet)));
    if (event.type === "cut") sheet.clear();
  };
  return (
    <textarea
      ref={editor}
      className={editing.isEditing ? "editor editing" : "editor"}
      aria-label={areaReference(cellArea(active))}
      data-editor
      value={editing.isEditing ? editing.text : ""}
      style={style}
      spellCheck={false}
      onChange={({ target }) => editing.change(target.value)}
      onKeyDown={press}
      onPaste={paste}
      onCopy={copy}
      onCut={copy}
      onBlur={({ relatedTarget }) => {
        if (!relatedTarget?.hasAttribute("data-editor")) editing.commit();
      }}
    />
  );
}

function insertLineBreak(area: HTMLTextAreaElement, change: (text: string) => void): void {
  area.setRangeText("\n", area.selectionStart, area.selectionEnd, "end");
  change(area.value);
}

function selectedTexts({ sheet, selection, rows, columns }: SheetActions): string[][] {
  const rowCount = Math.min(selection.rowCount, rows.count - selection.row);
  const columnCount = Math.min(selection.columnCount, columns.count - selection.column);
  return Array.from({ length: rowCount }, (_row, down) =>
    Array.from({ length: columnCount }, (_column, right) =>
      cellText(cellAt(sheet, selection.row + down, selection.column + right)),
    ),
  );
}
