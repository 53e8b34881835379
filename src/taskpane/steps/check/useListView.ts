import { useState } from "react";
import { isFound, type ListFilter } from "../../../app/check/listRows";
import { isWritten, type WorkItem, type WorkText } from "../../../app/check/worklist";
import type { CellPlace } from "../../../sheet/sheetContent";
import type { Job } from "../../controls/useJob";
import { useGoToCell } from "./useGoToCell";

/** How the list is looked at. It outlives the step, so that coming back finds it as it was left. */
export interface ListView extends Omit<ListFilter, "keep"> {
  /** The row that shows its texts. */
  openKey: string | null;
  /** A row to bring into sight; another object each time that is wanted. */
  revealed: { key: string } | null;
  change: (change: Partial<Omit<ListFilter, "keep"> & { openKey: string | null }>) => void;
  /** Opens a row and goes to its first gap, or closes it. */
  toggle: (item: WorkItem) => void;
  /** Opens the row of a text, whatever is searched for, and goes to its cell. */
  show: (item: WorkItem, text: WorkText) => void;
  goToCell: (place: CellPlace | null) => void;
  going: Job<void>;
}

type View = Omit<ListFilter, "keep"> & Pick<ListView, "openKey" | "revealed">;

const whole: View = { search: "", onlyMissing: false, onlyDoubtful: false, openKey: null, revealed: null };

/** Keeps how the list of measures is looked at while the person moves between the steps. */
export function useListView(): ListView {
  const [view, setView] = useState(whole);
  const { goToCell, going } = useGoToCell();
  const change = (some: Partial<View>) => setView((known) => ({ ...known, ...some }));
  return {
    ...view,
    change,
    toggle: (item) => {
      const isOpen = view.openKey === item.key;
      change({ openKey: isOpen ? null : item.key });
      if (!isOpen)
        goToCell((item.texts.find(({ state }) => !isWritten(state)) ?? item.texts[0])?.place ?? null);
    },
    show: (item, { place }) => {
      const search = isFound(item, view.search) ? view.search : "";
      change({ search, openKey: item.key, revealed: { key: item.key } });
      goToCell(place);
    },
    goToCell,
    going,
  };
}
