import { useSyncExternalStore } from "react";
import type { Drafts } from "../app/session/textDraft";
import type { SessionState } from "../app/session/workbookSession";
import { usePane } from "./usePane";

/** The workbook as it was last read; renders again when that changes. */
export function useSession(): SessionState {
  const { session } = usePane();
  return useSyncExternalStore(session.subscribe, session.state);
}

/** The texts being typed in the pane; renders again when they change. */
export function useDrafts(): Drafts {
  const { drafts } = usePane();
  return useSyncExternalStore(drafts.subscribe, drafts.state);
}
