import { openParts } from "../file/openXlsx";
import { contentTypesOf, contentTypesPath } from "../file/package/contentTypes";
import { Parts } from "../file/package/parts";
import { parsePart, readRelationships } from "../file/package/relationships";
import { sizeLimits, unzip } from "../file/package/unzip";
import { markupCost } from "../file/xml/markupCost";
import { XlsxError } from "../file/xml/xlsxError";
import type { SourceDocument } from "./document";
import { DocumentError, type DocumentErrorCode } from "./documentError";
import { hasText } from "./hasText";
import { readWord } from "./word/readWord";
import { readWorkbook } from "./workbook/readWorkbook";

/**
 * Reads a Word document or a workbook, told by what is in it.
 * @param sheets names of the sheets to read; of a workbook alone. All that are visible where there are none.
 * @throws DocumentError
 */
export async function readDocument(
  bytes: Uint8Array,
  sheets: readonly string[] = [],
): Promise<SourceDocument> {
  try {
    if (bytes.length > sizeLimits.fileBytes) throw new DocumentError("tooLarge");
    const document = await readPackage(bytes, sheets);
    if (!hasText(document)) throw new DocumentError("empty");
    return document;
  } catch (cause) {
    if (cause instanceof DocumentError) throw cause;
    throw new DocumentError(cause instanceof XlsxError ? codes[cause.code] : "damaged", { cause });
  }
}

/** Tags, attributes and entities; a document of 300 closely written pages has half of these. */
const mostMarkup = 1_500_000;

const codes: Record<XlsxError["code"], DocumentErrorCode> = {
  notXlsx: "unknownKind",
  corrupt: "damaged",
  encrypted: "encrypted",
  macroWorkbook: "macroWorkbook",
  tooLarge: "tooLarge",
};

async function readPackage(bytes: Uint8Array, sheets: readonly string[]): Promise<SourceDocument> {
  const parts = new Parts(await unzip(bytes));
  const cost = [...parts].reduce((sum, [, part]) => sum + markupCost(part), 0);
  if (cost > mostMarkup) throw new DocumentError("tooLarge");
  const main = readRelationships(parts, "").find(({ kind }) => kind === "officeDocument")?.target ?? "";
  const types = parts.get(contentTypesPath);
  const type = types === undefined ? "" : (contentTypesOf(parsePart(types))(main) ?? "");
  if (/\bspreadsheetml\b|\.ms-excel\./.test(type)) return readWorkbook(openParts(parts), sheets);
  if (!/\bwordprocessingml\b|\.ms-word\./.test(type)) throw new DocumentError("unknownKind");
  if (sheets.length > 0) throw new DocumentError("noSheets");
  return readWord(parts, main);
}
