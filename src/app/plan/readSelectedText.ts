import { readSelection } from "../../excel/readSelection";
import type { RunExcel } from "../../excel/runExcel";
import { WorkbookError } from "../failure";

/** The selected cells as tab-separated text, the way Excel copies them. @throws WorkbookError when they are empty. */
export async function readSelectedText(run: RunExcel): Promise<string> {
  const rows = await run(readSelection);
  const text = rows.map((row) => row.map(quoted).join("\t")).join("\n");
  if (text.trim() === "") throw new WorkbookError("selectionIsEmpty");
  return text;
}

const quoted = (text: string): string => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
