import type { SheetContent } from "../../sheet/sheetContent";
import { archiveHeaders } from "../headings";
import { readLog } from "../readLog";

/** The rows of 保管, a text a heading. */
export const readArchive = (content: SheetContent): string[][] => readLog(archiveHeaders, content);

/** Whether 保管 holds a text, of whatever place. */
export const isArchived = (content: SheetContent, text: string): boolean =>
  readArchive(content).some((texts) => texts.at(-1) === text);
