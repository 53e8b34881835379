import type { SourceDocument } from "../../document/document";
import type { DocumentFile } from "../../document/readDocument";
import { linkHeader, planHeaders, planSheetName } from "../../forms/headings";
import { WorkbookError } from "../failure";
import { loadPart } from "../loadPart";

/** The readers of files are loaded when one is chosen. */
const loadReaders = () => loadPart(import("../../document/readDocument"));

/**
 * Names of the sheets that a person can choose from; none where the file is no workbook.
 * @throws DocumentError when it cannot be read. @throws NotLoadedError when the readers do not arrive.
 */
export async function sheetsOf(file: DocumentFile): Promise<string[]> {
  const { listSheets } = await loadReaders();
  return listSheets(file);
}

/**
 * The document in a file that a person chose.
 * @param sheets names of the sheets to read, of a workbook; all that are visible where there are none.
 * @throws DocumentError when it cannot be read; WorkbookError for a workbook of ours, of which only the plan sheet is a plan's document;
 * NotLoadedError when the readers do not arrive.
 */
export async function readPlanFile(
  file: DocumentFile,
  sheets: readonly string[] = [],
): Promise<SourceDocument> {
  const { readDocument } = await loadReaders();
  const document = await readDocument(file, sheets);
  if (sheets.length !== 1 && holdsPlanSheet(document))
    throw new WorkbookError("ownWorkbook", { subject: planSheetName });
  return document;
}

/** A plan sheet and others beside it: the plan, its texts and what was made of them, all at once. */
const holdsPlanSheet = ({ blocks }: SourceDocument): boolean => {
  const wanted = [...Object.values(planHeaders), linkHeader];
  const tables = blocks.filter((block) => block.kind === "table");
  const isHeader = (cells: readonly { text: string }[]) =>
    wanted.every((header) => cells.some(({ text }) => text.trim() === header));
  return tables.length > 1 && tables.some(({ rows }) => rows.some(isHeader));
};
