import { missingStatus } from "./statusFormula";

/** What a published sheet shows in place of a text that is owed: what was typed instead is told. */
export const missingText = (text: string): string =>
  text.trim() === "" ? missingStatus : `${missingStatus}（${text}）`;

/** Whether it is that and no text; a sentence that begins with the same word is one. */
export const isMissingText = (text: string): boolean =>
  text === missingStatus || (text.startsWith(`${missingStatus}（`) && text.endsWith("）"));
