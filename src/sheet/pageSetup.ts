/** Points. */
export const printMargins = { top: 42, bottom: 42, left: 34, right: 34, header: 20, footer: 20 };

/** Longest header or footer Excel takes, and room for the page numbers. */
const footerLimit = 200;

/** The number of the page, small. */
export const pageNumber = "&9&P";

/** A text small at the foot of a page. "&" starts a code and is doubled; a digit right after "&9" would be read as part of the size. */
export function footerCode(text: string): string {
  const plain = text.slice(0, footerLimit).replaceAll("&", "&&");
  return `&9${/^\d/.test(plain) ? " " : ""}${plain}`;
}

/** Rows in the form of Excel's print titles: `$1:$3`. */
export const titleRowsAddress = ({ first, last }: { first: number; last: number }): string =>
  `$${first + 1}:$${last + 1}`;
