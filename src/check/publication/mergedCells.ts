import { inEachSheet, isPublished, type PublicationCheck } from "./publicationCheck";

/** Rule 1-4: no merged cells. */
export const checkMergedCells: PublicationCheck = ({ sheets }) =>
  inEachSheet(
    sheets.filter(isPublished),
    ({ merged }) => merged,
    (count) => ({ code: "mergedCells", rule: "1-4", count }),
  );
