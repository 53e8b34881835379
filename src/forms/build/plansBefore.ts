import type { Plan } from "../../plan/plan";
import type { SheetContent } from "../../sheet/sheetContent";
import { readPlanSheet } from "../planSheet/readPlanSheet";
import { journalSheetIdentity, planSheetIdentity } from "../sheetIdentity";
import { readJournal } from "./journal";

/** What the plan sheet says until now; one that is only half written, with its copies. */
export function plansBefore(originals: readonly SheetContent[], sheets: readonly SheetContent[]): Plan[] {
  const isPlanSheet = ({ identity }: SheetContent) => identity === planSheetIdentity;
  const planSheets = originals.filter(isPlanSheet);
  const isHalf = planSheets.some(({ fingerprint }) => fingerprint === null);
  const journals = sheets.filter(({ identity }) => identity === journalSheetIdentity);
  const copies = isHalf ? journals.flatMap(readJournal).filter(isPlanSheet) : [];
  return [...planSheets, ...copies].map((sheet) => readPlanSheet(sheet).plan);
}
