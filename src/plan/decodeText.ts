/** Why bytes cannot be read as the text of a plan. */
export type PlanTextErrorCode = "emptyText" | "binaryText";

/** The bytes hold no text: nothing but white space, or something that is not text at all. */
export class PlanTextError extends Error {
  constructor(readonly code: PlanTextErrorCode) {
    super(code);
    this.name = "PlanTextError";
  }
}

const byteOrderMarks = [
  { encoding: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16le", bytes: [0xff, 0xfe] },
  { encoding: "utf-16be", bytes: [0xfe, 0xff] },
] as const;

/** First bytes of what people pick by mistake: Word and Excel files, PDF, RTF, pictures. */
const binarySignatures = [
  "PK\u0003\u0004",
  "%PDF-",
  "{\\rtf",
  "\u00d0\u00cf\u0011\u00e0",
  "\u0089PNG",
  "GIF8",
  "\u00ff\u00d8\u00ff",
];

// Tab, line breaks and the form feed of a page break are the only control characters of a text.
const controlCharacters = /[\u0000-\u0008\u000e-\u001f\u007f\ufffd]/g;
const mostControlCharacters = 0.002;
const plainlyJapanese = /[\t\n\r\f\u0020-\u007e\u3000-\u30ff\u4e00-\u9fff\uff01-\uff9f]/g;
const plainlyTextShare = 0.9;

/**
 * Text of a plan from the bytes of a file: UTF-8, UTF-16 (with or without a byte order mark) or Shift_JIS (CP932).
 * Line breaks become "\n". Throws PlanTextError when there is no text, or none that can be read.
 */
export function decodeText(bytes: Uint8Array): string {
  if (binarySignatures.some((signature) => startsWith(bytes, signature)))
    throw new PlanTextError("binaryText");
  const text = decode(bytes);
  if (text === null || isBinary(text)) throw new PlanTextError("binaryText");
  const lines = text.replace(/\r\n?/g, "\n");
  if (!/[^\s\u200b\ufeff]/.test(lines)) throw new PlanTextError("emptyText");
  return lines;
}

function decode(bytes: Uint8Array): string | null {
  const marked = byteOrderMarks.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte));
  if (marked) return decodeAs(marked.encoding, bytes);
  if (bytes.includes(0)) return decodeUnmarkedUtf16(bytes);
  return decodeAs("utf-8", bytes) ?? decodeAs("shift_jis", bytes) ?? decodeUnmarkedUtf16(bytes);
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    return decoder.decode(bytes);
  } catch {
    // The one thing a fatal decoder throws for: the bytes are not in this encoding.
    return null;
  }
}

function decodeUnmarkedUtf16(bytes: Uint8Array): string | null {
  const texts = [decodeAs("utf-16le", bytes), decodeAs("utf-16be", bytes)];
  return texts.find((text) => text !== null && share(text, plainlyJapanese) > plainlyTextShare) ?? null;
}

const isBinary = (text: string): boolean =>
  share(text, controlCharacters) > mostControlCharacters || text.includes("\0");

const share = (text: string, characters: RegExp): number =>
  text.length === 0 ? 0 : (text.match(characters)?.length ?? 0) / text.length;

const startsWith = (bytes: Uint8Array, signature: string): boolean =>
  Array.from(signature).every((character, index) => bytes[index] === character.charCodeAt(0));
