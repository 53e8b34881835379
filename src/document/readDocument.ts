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
import { visibleSheets } from "./workbook/visibleSheets";

/**
 * Reads a Word document or a workbook, told by what is in it.
 * @param sheets names of the sheets to read; of a workbook alone. All that are visible where there are none.
 * @throws DocumentError
 */
export const readDocument = (bytes: Uint8Array, sheets: readonly string[] = []): Promise<SourceDocument> =>
  namingErrors(async () => {
    const document = await readPackage(await openPackage(bytes), sheets);
    if (!hasText(document)) throw new DocumentError("empty");
    return document;
  });

/** Names of the visible sheets of a workbook; none of a Word document. @throws DocumentError */
export const listSheets = (bytes: Uint8Array): Promise<string[]> =>
  namingErrors(async () => {
    const { kind, parts, mainPart } = await openPackage(bytes);
    return kind === "workbook" ? visibleSheets(parts, mainPart) : [];
  });

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
  if (bytes.length > sizeLimits.fileBytes) throw new DocumentError("tooLarge");
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
