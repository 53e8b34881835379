import type { SourceDocument } from "../../document/document";
import type { DocumentFile } from "../../document/readDocument";
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
 * @throws DocumentError when it cannot be read. @throws NotLoadedError when the readers do not arrive.
 */
export async function readPlanFile(
  file: DocumentFile,
  sheets: readonly string[] = [],
): Promise<SourceDocument> {
  const { readDocument } = await loadReaders();
  return readDocument(file, sheets);
}
