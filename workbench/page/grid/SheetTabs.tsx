import type { Words } from "../words";
import type { SheetActions } from "./useSheet";

/** The sheets one can see, by name; the one in front is marked. */
export function SheetTabs({ actions, words }: { actions: SheetActions; words: Words }) {
  const visible = actions.workbook.sheets.filter(({ visibility }) => visibility === "Visible");
  return (
    <div className="tabs" role="tablist" aria-label={words.sheets}>
      {visible.map(({ id, name, tabColor }) => (
        <button
          key={id}
          type="button"
          role="tab"
          aria-selected={id === actions.sheet.id}
          style={tabColor === "" ? {} : { borderTopColor: tabColor }}
          onClick={() => actions.activate(name)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
