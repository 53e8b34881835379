import { DocumentError } from "../../document/documentError";
import { documentKind } from "../../document/documentKind";
import { loadPart } from "../loadPart";
import type { PlanInput } from "./readPlan";

/** A file that a person chose as the plan. */
export interface PlanFile {
  bytes: Uint8Array;
  name: string;
}

const loadReader = () => loadPart(import("../../document/readDocument"));

/**
 * Names of the sheets that a person can choose from; none where the file is no workbook.
 * @throws DocumentError when it cannot be read. @throws NotLoadedError when the reader does not arrive.
 */
export async function sheetsOf({ bytes, name }: PlanFile): Promise<string[]> {
  if (documentKind(bytes, name) === "text") return [];
  const { listSheets } = await loadReader();
  return listSheets(bytes);
}

/**
 * What a plan is read from: the bytes of a text file as they are; a Word document or a workbook, whose readers are loaded only now, as a
 * document.
 * @param sheets names of the sheets to read, of a workbook; all that are visible where there are none.
 * @throws DocumentError when it cannot be read. @throws NotLoadedError when the reader does not arrive.
 */
export async function readPlanFile(
  { bytes, name }: PlanFile,
  sheets: readonly string[] = [],
): Promise<PlanInput> {
  if (documentKind(bytes, name) === "text") {
    if (sheets.length > 0) throw new DocumentError("noSheets");
    return bytes;
  }
  const { readDocument } = await loadReader();
  return readDocument(bytes, sheets);
}
