import { createContext, useContext } from "react";
import type { TextDrafts } from "../app/session/textDrafts";
import type { WorkbookSession } from "../app/session/workbookSession";
import type { HasExcelApi } from "../excel/readSurroundings";
import type { RunExcel } from "../excel/runExcel";
import type { Strings } from "../strings/strings";

export type StepName = "plan" | "build" | "check" | "summary";

/** What every part of the pane works with. */
export interface PaneTools {
  run: RunExcel;
  hasApi: HasExcelApi;
  strings: Strings;
  session: WorkbookSession;
  drafts: TextDrafts;
  goTo: (step: StepName) => void;
}

export const PaneContext = createContext<PaneTools | null>(null);

/** @throws Error outside of the pane. */
export function usePane(): PaneTools {
  const tools = useContext(PaneContext);
  if (tools === null) throw new Error("usePane is for components inside of Pane");
  return tools;
}
