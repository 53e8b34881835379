import { useCallback, useRef } from "react";
import { goToPlace } from "../../../app/goToPlace";
import type { CellPlace } from "../../../sheet/sheetContent";
import { useJob, type Job } from "../../controls/useJob";
import { usePane } from "../../usePane";

/** Goes to a cell; `going` tells of failures and goes to the same cell again. */
export function useGoToCell(): { goToCell: (place: CellPlace | null) => void; going: Job<void> } {
  const { run } = usePane();
  const target = useRef<CellPlace | null>(null);
  const going = useJob(
    useCallback(async () => {
      if (target.current !== null) await goToPlace(run, target.current);
    }, [run]),
  );
  const { start } = going;
  const goToCell = useCallback(
    (place: CellPlace | null) => {
      target.current = place;
      start();
    },
    [start],
  );
  return { goToCell, going };
}
