import { useCallback, useRef } from "react";
import { showSheet as showSheetOf } from "../../app/goToPlace";
import { useJob, type Job } from "./useJob";
import { usePane } from "../usePane";

/** Brings a sheet into sight; `showing` tells of failures and shows the same sheet again. */
export function useShowSheet(): { showSheet: (sheetName: string) => void; showing: Job<void> } {
  const { run } = usePane();
  const target = useRef("");
  const showing = useJob(useCallback(() => showSheetOf(run, target.current), [run]));
  const { start } = showing;
  const showSheet = useCallback(
    (sheetName: string) => {
      target.current = sheetName;
      start();
    },
    [start],
  );
  return { showSheet, showing };
}
