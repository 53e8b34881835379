import type { SheetContent } from "../sheet/sheetContent";
import type { Settings } from "./settings";

/** What stands in the workbook before a build. */
export interface WorkbookBefore {
  sheets: readonly SheetContent[];
  /** Every sheet, ours and others. */
  sheetNames: readonly { id: string; name: string; isEmpty: boolean }[];
  /** Under which the texts in the workbook were typed; `null` for a workbook without our sheets. */
  settings: Settings | null;
  /** What an earlier round of the same build wrote over, though somebody had typed there since it was read. */
  overtaken?: OvertakenSheets;
}

/** The sheets of an earlier round as they stood when it wrote over them; `ids` names those that were no longer as they had been read. */
export interface OvertakenSheets {
  sheets: readonly SheetContent[];
  settings: Settings;
  ids: ReadonlySet<string>;
}

/** A sheet that a broken-off build had only just added, or that a person made ready: its name is right and it is empty. */
export function emptySheetNamed(wanted: string, { sheetNames }: WorkbookBefore): SheetContent | null {
  const sheet = sheetNames.find(({ name, isEmpty }) => isEmpty && name === wanted);
  if (sheet === undefined) return null;
  return {
    ...sheet,
    identity: null,
    fingerprint: null,
    textsFingerprint: null,
    isProtected: false,
    row: 0,
    column: 0,
    values: [],
  };
}
