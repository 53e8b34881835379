import { inEachSheet, isPublished, type PublicationCheck } from "./publicationCheck";

/** Rule 1-7: a published table holds values, not formulas. */
export const checkFormulas: PublicationCheck = ({ sheets }) =>
  inEachSheet(
    sheets.filter(isPublished),
    ({ formulas }) => formulas,
    (count) => ({ code: "formulasPublished", rule: "1-7", count }),
  );
