import { isPublished, sheetFinding, type PublicationCheck } from "./publicationCheck";

/** Rule 1-15: a published sheet holds one table. */
export const checkOneTable: PublicationCheck = ({ sheets }) =>
  sheets
    .filter((sheet) => isPublished(sheet) && sheet.tables > 1)
    .map((sheet) => sheetFinding(sheet, { code: "severalTables", rule: "1-15", count: sheet.tables }));
