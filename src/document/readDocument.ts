import { openParts } from "../file/openXlsx";
import { contentTypesOf, contentTypesPath } from "../file/package/contentTypes";
import { Parts } from "../file/package/parts";
import { parsePart, readRelationships } from "../file/package/relationships";
import { sizeLimits, unzip } from "../file/package/unzip";
import { markupCost } from "../file/xml/markupCost";
import { XlsxError } from "../file/xml/xlsxError";
import type { SourceDocument } from "./document";
import { DocumentError, type DocumentErrorCode } from "./documentError";
import { documentKind } from "./documentKind";
import { hasText } from "./hasText";
import { decodeText } from "./text/decodeText";
import { readText } from "./text/readText";
import { readWord } from "./word/readWord";
import { readWorkbook } from "./workbook/readWorkbook";
import { visibleSheets } from "./workbook/visibleSheets";

export interface DocumentFile {
  bytes: Uint8Array;
  name: string;
}

/**
 * Reads a Word document, a workbook or a text file, told by what is in it.
 * @param sheets names of the sheets to read; of a workbook alone. All that are visible where there are none.
 * @throws DocumentError
 */
export const readDocument = (
  { bytes, name }: DocumentFile,
  sheets: readonly string[] = [],
): Promise<SourceDocument> =>
  namingErrors(async () => {
    const kind = kindOf(bytes, name);
    if (kind === "text" && sheets.length > 0) throw new DocumentError("noSheets");
    const document =
      kind === "text" ? readText(decodeText(bytes)) : await readPackage(await openPackage(bytes), sheets);
    if (!hasText(document)) throw new DocumentError("empty");
    return document;
  });

/** Names of the visible sheets of a workbook; none of any other file. @throws DocumentError */
export const listSheets = ({ bytes, name }: DocumentFile): Promise<string[]> =>
  namingErrors(async () => {
    if (kindOf(bytes, name) === "text") return [];
    const { kind, parts, mainPart } = await openPackage(bytes);
    return kind === "workbook" ? visibleSheets(parts, mainPart) : [];
  });

function kindOf(bytes: Uint8Array, name: string): "package" | "text" {
  if (bytes.length > sizeLimits.fileBytes) throw new DocumentError("tooLarge");
  return documentKind(bytes, name);
}

async function namingErrors<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (cause) {
    if (cause instanceof DocumentError) throw cause;
    throw new DocumentError(cause instanceof XlsxError ? codes[cause.code] : "damaged", { cause });
  }
}

/** Tags, attributes and entities; a document of 800 closely written pages has as many. */
const mostMarkup = 1_000_000;

const codes: Record<XlsxError["code"], DocumentErrorCode> = {
  notXlsx: "unknownKind",
  corrupt: "damaged",
  encrypted: "encrypted",
  macroWorkbook: "macroWorkbook",
  tooLarge: "tooLarge",
};

interface OpenPackage {
  kind: "word" | "workbook";
  parts: Parts;
  mainPart: string;
}

async function openPackage(bytes: Uint8Array): Promise<OpenPackage> {
  const parts = new Parts(await unzip(bytes));
  const cost = [...parts].reduce((sum, [, part]) => sum + markupCost(part), 0);
  if (cost > mostMarkup) throw new DocumentError("tooLarge");
  const mainPart = readRelationships(parts, "").find(({ kind }) => kind === "officeDocument")?.target ?? "";
  const types = parts.get(contentTypesPath);
  const type = types === undefined ? "" : (contentTypesOf(parsePart(types))(mainPart) ?? "");
  if (/\bspreadsheetml\b|\.ms-excel\./.test(type)) return { kind: "workbook", parts, mainPart };
  if (/\bwordprocessingml\b|\.ms-word\./.test(type)) return { kind: "word", parts, mainPart };
  throw new DocumentError("unknownKind");
}

async function readPackage(
  { kind, parts, mainPart }: OpenPackage,
  sheets: readonly string[],
): Promise<SourceDocument> {
  if (kind === "workbook") return readWorkbook(openParts(parts), sheets);
  if (sheets.length > 0) throw new DocumentError("noSheets");
  return readWord(parts, mainPart);
}
