import { cellAddress } from "./cellRange";

/** Points. */
export const printMargins = { top: 42, bottom: 42, left: 34, right: 34, header: 20, footer: 20 };

/** Points between the side margins, and between those above and below less what printers take, of a lying page. */
export const lyingPage = {
  A4: { width: 842 - printMargins.left - printMargins.right, height: 498 },
  A3: { width: 1191 - printMargins.left - printMargins.right, height: 745 },
} as const;

/** Longest header or footer Excel takes, and room for the page numbers. */
const footerLimit = 200;

/** The number of the page, small. */
export const pageNumber = "&9&P";

/** A text small at the foot of a page. "&" starts a code and is doubled; a digit right after "&9" would be read as part of the size. */
export function footerCode(text: string): string {
  const plain = text.slice(0, footerLimit).replaceAll("&", "&&");
  return `&9${/^\d/.test(plain) ? " " : ""}${plain}`;
}

/** The first columns in the form of Excel's print titles: `$A:$B`. */
export const titleColumnsAddress = (count: number): string =>
  `$A:$${cellAddress(0, count - 1).replace(/\d+$/, "")}`;

/** Rows in the form of Excel's print titles: `$1:$3`. */
export const titleRowsAddress = ({ first, last }: { first: number; last: number }): string =>
  `$${first + 1}:$${last + 1}`;
