import { useEffect, useRef } from "react";
import type { Words } from "../words";
import type { SheetActions } from "./useSheet";

/** The sheets one can see, by name; the one in front is marked and in view. */
export function SheetTabs({ actions, words }: { actions: SheetActions; words: Words }) {
  const { workbook, sheet } = actions;
  const front = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    front.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [sheet.id]);
  const visible = workbook.sheets.filter(({ visibility }) => visibility === "Visible");
  return (
    <div className="tabs" role="tablist" aria-label={words.sheets}>
      {visible.map(({ id, name, tabColor }) => (
        <button
          key={id}
          ref={id === sheet.id ? front : null}
          type="button"
          role="tab"
          aria-selected={id === sheet.id}
          style={tabColor === "" ? {} : { borderTopColor: tabColor }}
          onClick={() => actions.activate(name)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
