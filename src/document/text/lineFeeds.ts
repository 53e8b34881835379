/** The line ends of Windows, old Macs, PowerPoint and Unicode (https://www.unicode.org/reports/tr14/#BK). */
const lineEnd = /\r\n|[\v\r\u0085\u2028\u2029]/g;
/** A new page is a new line too; its mark stays at the beginning of that line. */
const pageWithinLine = /(?<=[^\n\f])\f/g;
const anyLineEnd = /[\v\f\r\u0085\u2028\u2029]/;

/** A text with "\n" for every line end. */
export const withLineFeeds = (text: string): string =>
  anyLineEnd.test(text) ? text.replace(lineEnd, "\n").replace(pageWithinLine, "\n\f") : text;
