import { isPublished, sheetFinding, type PublicationCheck } from "./publicationCheck";

/** Rule 1-8: no pictures, shapes or charts on a published table's sheet. */
export const checkObjects: PublicationCheck = ({ sheets }) =>
  sheets
    .filter((sheet) => isPublished(sheet) && sheet.objects > 0)
    .map((sheet) => sheetFinding(sheet, { code: "objectsPublished", rule: "1-8", count: sheet.objects }));
