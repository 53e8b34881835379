import { useState } from "react";
import { areaReference } from "../../../src/file/model/address";
import type { Words } from "../words";
import { cellArea } from "./selection";
import type { Editing } from "./useEditing";
import type { SheetActions } from "./useSheet";

interface FormulaBarProps {
  actions: SheetActions;
  editing: Editing;
  words: Words;
}

/** Where one is, and what stands there. */
export function FormulaBar({ actions, editing, words }: FormulaBarProps) {
  const place = areaReference(cellArea(actions.active));
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div className="formulaBar">
      <input
        aria-label={words.nameBox}
        value={typed ?? place}
        spellCheck={false}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={() => setTyped(null)}
        onKeyDown={({ key, currentTarget }) => {
          if (key !== "Enter") return;
          actions.goTo(currentTarget.value);
          setTyped(null);
        }}
      />
      <textarea
        aria-label={words.formulaBar}
        data-editor
        rows={2}
        value={editing.text}
        spellCheck={false}
        onChange={({ target }) => editing.change(target.value)}
        onBlur={({ relatedTarget }) => {
          if (!relatedTarget?.hasAttribute("data-editor")) editing.commit();
        }}
        onKeyDown={(event) => {
          if (event.key === "Escape") editing.cancel();
          if (event.key !== "Enter" || event.altKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          editing.commit();
        }}
      />
    </div>
  );
}
