import { DocumentError, type DocumentErrorCode } from "./documentError";

const text = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding).decode(bytes.subarray(0, bytes.length & ~1));

/** First bytes of files that other programs make a text or a table of. */
const others: readonly [string, DocumentErrorCode][] = [
  ["%PDF-", "pdf"],
  ["{\\rtf", "richText"],
];
/** What programs write that call a web page a document or a workbook. */
const webPage = /^(?:\ufeff|ï»¿)?\s*(?:<!doctype html|<html|<table|<\?xml|mime-version:)/i;
const oldContainer = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Whether a file is a package (Word document, workbook) or a text, told by its first bytes.
 * @throws DocumentError for a kind that is known and not read, and for a package by its name that is none.
 */
export function documentKind(bytes: Uint8Array, fileName: string): "package" | "text" {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 100));
  if (start.startsWith("PK")) return "package";
  const other = others.find(([signature]) => start.startsWith(signature))?.[1];
  if (other !== undefined) throw new DocumentError(other);
  if (oldContainer.every((byte, index) => bytes[index] === byte))
    throw new DocumentError(oldKind(bytes, fileName));
  if (webPage.test(start)) throw new DocumentError("webPage");
  if (/\.(docx|xlsx)$/i.test(fileName)) throw new DocumentError("damaged");
  return "text";
}

/** Old documents and workbooks lie in the same kind of container, as encrypted new ones do. */
function oldKind(bytes: Uint8Array, fileName: string): DocumentErrorCode {
  const names = text(bytes, "utf-16le");
  if (names.includes("EncryptedPackage")) return "encrypted";
  if (/\.xl\w+$/i.test(fileName) || names.includes("Workbook")) return "oldExcel";
  return /\.do\w+$/i.test(fileName) || names.includes("WordDocument") ? "oldWord" : "unknownKind";
}
