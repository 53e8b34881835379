import type { SheetProtection } from "../model/workbook";
import { createMemory } from "../xml/memory";
import type { XmlElement } from "../xml/xml";
import { element, isTrue } from "../xml/xmlTree";

/** Office.js says what is allowed, the file what is locked; `locked` is what the file means when it says nothing. */
const flags = [
  { option: "selectLockedCells", attribute: "selectLockedCells", locked: false, allowed: true },
  { option: "selectUnlockedCells", attribute: "selectUnlockedCells", locked: false, allowed: true },
  { option: "allowEditObjects", attribute: "objects", locked: false, allowed: false },
  { option: "allowEditScenarios", attribute: "scenarios", locked: false, allowed: false },
  { option: "allowFormatCells", attribute: "formatCells", locked: true, allowed: false },
  { option: "allowFormatColumns", attribute: "formatColumns", locked: true, allowed: false },
  { option: "allowFormatRows", attribute: "formatRows", locked: true, allowed: false },
  { option: "allowInsertColumns", attribute: "insertColumns", locked: true, allowed: false },
  { option: "allowInsertRows", attribute: "insertRows", locked: true, allowed: false },
  { option: "allowInsertHyperlinks", attribute: "insertHyperlinks", locked: true, allowed: false },
  { option: "allowDeleteColumns", attribute: "deleteColumns", locked: true, allowed: false },
  { option: "allowDeleteRows", attribute: "deleteRows", locked: true, allowed: false },
  { option: "allowSort", attribute: "sort", locked: true, allowed: false },
  { option: "allowAutoFilter", attribute: "autoFilter", locked: true, allowed: false },
  { option: "allowPivotTables", attribute: "pivotTables", locked: true, allowed: false },
] as const;

/** Keeps passwords' hashes. */
const sources = createMemory<SheetProtection, XmlElement>();

/** Options that differ from Excel's defaults; `null` when the sheet is not protected. */
export function readProtection(protection: XmlElement | undefined): SheetProtection | null {
  if (protection === undefined || !isTrue(protection.attributes.sheet)) return null;
  const options = flags.flatMap(({ option, attribute, locked, allowed }) => {
    const value = protection.attributes[attribute];
    const isAllowed = !(value === undefined ? locked : isTrue(value));
    return isAllowed === allowed ? [] : [[option, isAllowed] as const];
  });
  const { password, hashValue } = protection.attributes;
  const hasPassword = (password ?? hashValue ?? "") !== "";
  const read = { options: Object.fromEntries(options), ...(hasPassword && { hasPassword }) };
  sources.remember(read, protection);
  return read;
}

export function writeProtection(protection: SheetProtection | null): XmlElement[] {
  if (protection === null) return [];
  const source = sources.recall(protection);
  if (source) return [source];
  const attributes = flags.flatMap(({ option, attribute, locked, allowed }) => {
    const isLocked = !(protection.options[option] ?? allowed);
    return isLocked === locked ? [] : [[attribute, isLocked] as const];
  });
  return [element("sheetProtection", { sheet: true, ...Object.fromEntries(attributes) })];
}
