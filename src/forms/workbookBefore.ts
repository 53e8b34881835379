import type { CellPosition, SheetContent } from "../sheet/sheetContent";
import { legalSheetName, sheetNameKey, sheetNameLimit } from "../sheet/sheetName";
import type { Settings } from "./settings";
import { holdsAssessments } from "./sheetIdentity";

/** What stands in the workbook before a build. */
export interface WorkbookBefore {
  sheets: readonly SheetContent[];
  /** Every sheet, ours and others. */
  sheetNames: readonly { id: string; name: string; isEmpty: boolean }[];
  /** Under which the texts in the workbook were typed; `null` for a workbook without our sheets. */
  settings: Settings | null;
  /** Cells, by their sheet's id, that show something of sheets that go: it is gone with them unless it is written there. */
  dependents?: ReadonlyMap<string, readonly CellPosition[]>;
  /** Ids of sheets whose formulas, locks or number formats somebody has altered: they are written again. */
  altered?: ReadonlySet<string>;
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
export function emptySheetNamed(wanted: string, { sheets, sheetNames }: WorkbookBefore): SheetContent | null {
  const sheet = sheetNames.find(({ name, isEmpty }) => isEmpty && name === wanted);
  if (sheet !== undefined) return { ...bareSheet, ...sheet };
  return sheets.find((each) => each.name === wanted && isBegun(each)) ?? null;
}

/** A sheet of a policy or measure that a build had only just added when it was broken off. */
const isBegun = ({ identity, values, fingerprint }: SheetContent): boolean =>
  holdsAssessments(identity) && values.length === 0 && fingerprint === null;

/** What a sheet is without anything of ours. */
export const bareSheet: Omit<SheetContent, "id" | "name"> = {
  identity: null,
  book: null,
  fingerprint: null,
  remembered: null,
  isProtected: false,
  row: 0,
  column: 0,
  values: [],
};

/** The name of the sheet that is `identity`; `wanted` is what it would be called if it were added. */
export type NameSheet = (identity: string, wanted: string) => string;

/**
 * Sheets keep the names people gave them; those that still have the name that was made of their number and title follow these. New ones,
 * and those that a build had only just added, get a legal name that no sheet has.
 * @param existing the sheets by what they are.
 * @param builtNames by a sheet's id, what was wanted as its name when it was built.
 */
export function sheetNamer(
  before: WorkbookBefore,
  existing: ReadonlyMap<string, SheetContent> = new Map(),
  builtNames: ReadonlyMap<string, string> = new Map(),
): NameSheet {
  const begun = new Set(before.sheets.filter(isBegun).map(({ id }) => id));
  const taken = new Set(
    before.sheetNames
      .filter(({ id, isEmpty }) => !isEmpty && !begun.has(id))
      .map(({ name }) => sheetNameKey(name)),
  );
  const names = new Map<string, string>();
  return (identity, wanted) => {
    const sheet = existing.get(identity);
    const built = builtNames.get(sheet?.id ?? "");
    const isKept =
      sheet !== undefined &&
      !begun.has(sheet.id) &&
      (built === undefined || !isNameFor(sheet.name, built) || isNameFor(sheet.name, wanted));
    const name = names.get(identity) ?? (isKept ? sheet.name : legalSheetName(wanted, taken));
    names.set(identity, name);
    return name;
  };
}

/** How a name goes on that another sheet had already. */
const numberSuffix = / \(\d+\)$/;

/** Whether a sheet's name is the one that `wanted` gives, with or without a number behind it. */
function isNameFor(name: string, wanted: string): boolean {
  const legal = sheetNameKey(legalSheetName(wanted, new Set()));
  const key = sheetNameKey(name);
  const base = key.replace(numberSuffix, "");
  if (base === key || base === legal) return key === legal || base === legal;
  return name.length === sheetNameLimit && legal.startsWith(base);
}
