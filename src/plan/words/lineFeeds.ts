/** A text with "\n" for the line breaks of Windows and of old Macs. */
export const withLineFeeds = (text: string): string =>
  text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
