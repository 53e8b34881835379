import { DocumentError, type DocumentErrorCode } from "./documentError";

/** A first part, or the end of an empty file. */
const zipFile = /^PK(?:\u0003\u0004|\u0005\u0006)/;
/** Beginnings of files that other programs make a text or a table of; web pages are often called .xls and .doc. */
const others: readonly [RegExp, DocumentErrorCode][] = [
  [/^%PDF-/, "pdf"],
  [/^\{\\rtf/, "richText"],
  [/^(?:\u00ef\u00bb\u00bf)?\s*(?:<!doctype html|<html|<table|<\?xml|mime-version:)/i, "webPage"],
];
/** Of old documents and workbooks, and of new ones that are encrypted. */
const oldContainer = /^\u00d0\u00cf\u0011\u00e0/;

/**
 * Whether a file is a package (Word document, workbook) or a text, told by its first bytes.
 * @throws DocumentError for a kind that is known and not read, and for a package by its name that is none.
 */
export function documentKind(bytes: Uint8Array, fileName: string): "package" | "text" {
  // A character a byte, whatever "latin1" is taken for.
  const start = String.fromCharCode(...bytes.subarray(0, 100));
  if (zipFile.test(start)) return "package";
  const other = others.find(([beginning]) => beginning.test(start))?.[1];
  if (other !== undefined) throw new DocumentError(other);
  if (oldContainer.test(start)) throw new DocumentError(oldKind(bytes, fileName));
  if (/\.(docx|xlsx)$/i.test(fileName)) throw new DocumentError("damaged");
  return "text";
}

function oldKind(bytes: Uint8Array, fileName: string): DocumentErrorCode {
  const names = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1));
  if (names.includes("EncryptedPackage")) return "encrypted";
  if (/\.xl\w+$/i.test(fileName) || names.includes("Workbook")) return "oldExcel";
  return /\.do\w+$/i.test(fileName) || names.includes("WordDocument") ? "oldWord" : "unknownKind";
}
