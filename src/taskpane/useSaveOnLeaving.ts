import { useEffect } from "react";
import type { TextDrafts } from "../app/session/textDrafts";

/** Saves what is being typed when the pane goes out of sight, without waiting for a pause. */
export function useSaveOnLeaving(drafts: TextDrafts): void {
  useEffect(() => {
    const save = () => {
      if (document.visibilityState === "hidden") drafts.saveAll();
    };
    document.addEventListener("visibilitychange", save);
    return () => document.removeEventListener("visibilitychange", save);
  }, [drafts]);
}
