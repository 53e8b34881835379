import { XlsxError } from "./xlsxError";

/** How a part may begin: with a byte order mark, or with the "<" that every part begins with. */
const beginnings = [
  { encoding: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16le", bytes: [0xff, 0xfe] },
  { encoding: "utf-16be", bytes: [0xfe, 0xff] },
  { encoding: "utf-16le", bytes: [0x3c, 0x00] },
  { encoding: "utf-16be", bytes: [0x00, 0x3c] },
] as const;

/** Longer than any declaration. */
const longestDeclaration = 200;
const declaredEncoding = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/;

/**
 * The text of a part: UTF-8 or UTF-16, as packages ask for (ECMA-376 part 2, 6.5.3), or what it declares itself to be
 * (https://www.w3.org/TR/xml/#sec-guessing). Throws XlsxError "corrupt" for bytes that are no text in that encoding.
 */
export function decodeXml(bytes: Uint8Array): string {
  const begun = beginnings.find((beginning) => beginning.bytes.every((byte, index) => bytes[index] === byte));
  const encoding = begun?.encoding ?? declared(bytes) ?? "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new XlsxError("corrupt", `a part is not in ${encoding}`, { cause });
  }
}

function declared(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, longestDeclaration));
  return declaredEncoding.exec(start)?.[1];
}
