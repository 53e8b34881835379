import { DocumentError } from "../../document/documentError";
import { documentKind } from "../../document/documentKind";
import { loadPart } from "../loadPart";
import type { PlanInput } from "./readPlan";

/** A file that a person chose as the plan. */
export interface PlanFile {
  bytes: Uint8Array;
  name: string;
  /** Names of the sheets to read, of a workbook; all that are visible where there are none. */
  sheets?: readonly string[];
}

/**
 * What a plan is read from: the bytes of a text file as they are; a Word document or a workbook, whose readers are loaded only now, as a
 * document.
 * @throws DocumentError when it cannot be read. @throws NotLoadedError when the reader does not arrive.
 */
export async function readPlanFile({ bytes, name, sheets = [] }: PlanFile): Promise<PlanInput> {
  if (documentKind(bytes, name) === "text") {
    if (sheets.length > 0) throw new DocumentError("noSheets");
    return bytes;
  }
  const { readDocument } = await loadPart(import("../../document/readDocument"));
  return readDocument(bytes, sheets);
}
