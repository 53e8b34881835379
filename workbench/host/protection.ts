import { distinctStyles } from "../../src/file/model/formats";
import type { Sheet } from "../../src/file/model/workbook";
import type { CellsTarget } from "./cellsTarget";
import { HostError } from "./hostError";

/** What a protected sheet may still allow, by the names of `Excel.WorksheetProtectionOptions`. */
export const protectionOptions = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

export type ProtectionOption = (typeof protectionOptions)[number];

/** Throws AccessDenied when the sheet is protected and does not allow this. */
export function requireAllowed(sheet: Sheet, option: ProtectionOption): void {
  if (sheet.protection && sheet.protection.options[option] !== true) throw denied(sheet, option);
}

/** Throws AccessDenied when the sheet is protected at all. */
export function requireUnprotected(sheet: Sheet): void {
  if (sheet.protection) throw denied(sheet, "changes");
}

/** Throws AccessDenied when any of the cells is locked on a protected sheet. */
export function requireUnlocked({ sheet, areas }: CellsTarget): void {
  if (!sheet.protection) return;
  for (const area of areas) {
    for (const style of distinctStyles(sheet, area)) {
      if (style?.locked !== false) throw denied(sheet, "locked cells");
    }
  }
}

const denied = (sheet: Sheet, what: string): HostError =>
  new HostError("AccessDenied", `The sheet ${sheet.name} is protected (${what}).`);
