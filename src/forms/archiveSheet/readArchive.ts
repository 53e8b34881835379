import type { SheetContent } from "../../sheet/sheetContent";
import { archiveHeaders, archiveIdHeader } from "../headings";
import { readLog } from "../readLog";

/** The rows of 保管, a text a heading, and behind them what stands in the column of ids. */
export const readArchive = (content: SheetContent): string[][] =>
  readLog([...archiveHeaders, archiveIdHeader], content);

/** Whether 保管 holds a text, of whatever place. */
export const isArchived = (content: SheetContent, text: string): boolean =>
  readArchive(content).some((texts) => texts.at(-2) === text);
