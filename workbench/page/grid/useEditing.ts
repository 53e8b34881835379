import { useState } from "react";
import { cellAt } from "../../../src/file/model/cells";
import { editedText } from "./cellText";
import type { CellPlace } from "./selection";
import type { SheetActions } from "./useSheet";

interface Edit {
  place: CellPlace;
  text: string;
  before: string;
}

/** Typing into the active cell, in the cell itself or in the formula bar. */
export function useEditing(sheet: SheetActions) {
  const [edit, setEdit] = useState<Edit | null>(null);
  const before = editedText(cellAt(sheet.sheet, sheet.active.row, sheet.active.column));

  /** @param text what the cell begins with; absent: what it holds */
  const begin = (text: string = before): void => {
    if (sheet.isLocked(sheet.active)) sheet.refuseLocked();
    else setEdit({ place: sheet.active, text, before });
  };
  return {
    isEditing: edit !== null,
    text: edit?.text ?? before,
    begin,
    change: (text: string): void => {
      if (edit) setEdit({ ...edit, text });
      else begin(text);
    },
    cancel: () => setEdit(null),
    /** @returns false when the cell did not take it; then typing goes on */
    commit: (): boolean => {
      if (!edit) return true;
      const isTaken = edit.text === edit.before || sheet.type(edit.place, [[edit.text]]);
      if (isTaken) setEdit(null);
      return isTaken;
    },
  };
}

export type Editing = ReturnType<typeof useEditing>;
