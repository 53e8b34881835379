import { inEachSheet, type PublicationCheck } from "./publicationCheck";

const quotedText = /"(?:[^"]|"")*"/g;

/** `[Book.xlsx]Sheet!`, `'C:\plans\[Book.xlsx]Sheet 1'!` and, in a file, `[1]Sheet!`; `Table[Column]` leads nowhere. */
const otherBook = /\[[^[\]]+\](?:[^'"!()[\],+*/&=<>]*|[^'[\]]*')!/;

/** Formulas that look into another workbook show the public its path, and nothing once it is gone. */
export const checkExternalLinks: PublicationCheck = ({ sheets }) =>
  inEachSheet(
    sheets,
    ({ formulas }) => formulas.filter(({ formula }) => otherBook.test(formula.replace(quotedText, ""))),
    (count, { formula }) => ({ code: "externalLinks", count, formula }),
  );
