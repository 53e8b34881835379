import type { CellPosition, SheetContent } from "../sheet/sheetContent";
import { legalSheetName, sheetNameKey } from "../sheet/sheetName";
import type { Settings } from "./settings";

/** What stands in the workbook before a build. */
export interface WorkbookBefore {
  sheets: readonly SheetContent[];
  /** Every sheet, ours and others. */
  sheetNames: readonly { id: string; name: string; isEmpty: boolean }[];
  /** Under which the texts in the workbook were typed; `null` for a workbook without our sheets. */
  settings: Settings | null;
  /** Cells, by their sheet's id, that show something of sheets that go: it is gone with them unless it is written there. */
  dependents?: ReadonlyMap<string, readonly CellPosition[]>;
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
  return sheet === undefined ? null : { ...bareSheet, ...sheet };
}

/** What a sheet is without anything of ours. */
export const bareSheet: Omit<SheetContent, "id" | "name"> = {
  identity: null,
  fingerprint: null,
  textsFingerprint: null,
  isProtected: false,
  row: 0,
  column: 0,
  values: [],
};

/** The name of the sheet that is `identity`; `wanted` is what it would be called if it were added. */
export type NameSheet = (identity: string, wanted: string) => string;

/** Sheets keep the names people gave them; new ones get a legal name that no sheet has. */
export function sheetNamer(before: WorkbookBefore): NameSheet {
  const taken = new Set(
    before.sheetNames.filter(({ isEmpty }) => !isEmpty).map(({ name }) => sheetNameKey(name)),
  );
  const names = new Map<string, string>();
  for (const { identity, name } of before.sheets)
    if (identity !== null && !names.has(identity)) names.set(identity, name);
  return (identity, wanted) => {
    const name = names.get(identity) ?? legalSheetName(wanted, taken);
    names.set(identity, name);
    return name;
  };
}
