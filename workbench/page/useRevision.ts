import { useCallback, useSyncExternalStore } from "react";
import type { OpenWorkbook } from "../browserHost/openWorkbook";

/** Renders again whenever something in the workbook has changed. @returns the revision */
export function useRevision(open: OpenWorkbook): number {
  const subscribe = useCallback((viewer: () => void) => open.subscribe(viewer), [open]);
  return useSyncExternalStore(subscribe, () => open.revision);
}
