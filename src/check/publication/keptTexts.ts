import { archiveSheetIdentity, journalSheetIdentity } from "../../forms/sheetIdentity";
import { sheetFinding, type PublicationCheck } from "./publicationCheck";

/** 保管 holds texts that were taken out of the plan: they are not for the public. */
export const checkKeptTexts: PublicationCheck = ({ sheets }) =>
  sheets
    .filter(({ identity }) => identity === archiveSheetIdentity || identity === journalSheetIdentity)
    .map((sheet) => sheetFinding(sheet, { code: "keptTexts" }));
