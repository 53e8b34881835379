import { DocumentError } from "../documentError";
import { withLineFeeds } from "./lineFeeds";

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
/** Halves of characters, and those without their other half, which no file can hold. */
const surrogate = /[\ud800-\udfff]/;
const loneSurrogates = /[\ud800-\udfff]/gu;
const mostControlCharacters = 0.002;
const plainlyJapanese = /[\t\n\r\f\u0020-\u007e\u3000-\u30ff\u4e00-\u9fff\uff01-\uff9f]/g;
const plainlyTextShare = 0.9;
/** Some decoders of EUC-JP give these for bytes that it does not have. */
const c1Control = /[\u0080-\u009f]/;
/** What a text of half-width katakana has nothing of: other characters, and their marks where none belong. */
const notHalfWidth = /[^\u0000-\u007f｡-､･ｦ-ﾟ]|(?<![ｳｶ-ﾄﾊ-ﾎ])ﾞ|(?<![ﾊ-ﾎ])ﾟ/;

/**
 * Text of a plan from the bytes of a file: UTF-8, UTF-16 (with or without a byte order mark), Shift_JIS (CP932) or EUC-JP.
 * Line breaks become "\n". Throws DocumentError when there is no text, or none that can be read.
 */
export function decodeText(bytes: Uint8Array): string {
  return readable(hasBinarySignature(bytes) ? null : decode(bytes));
}

/** The same of a text that was pasted. */
export function pastedText(text: string): string {
  const isText = !binarySignatures.some((signature) => text.startsWith(signature));
  const whole = surrogate.test(text) ? text.replace(loneSurrogates, "\ufffd") : text;
  return readable(isText ? unlessBinary(whole.replace(/^\ufeff/, "")) : null);
}

function readable(text: string | null): string {
  if (text === null) throw new DocumentError("unknownKind");
  if (!/[^\s\u200b\ufeff]/.test(text)) throw new DocumentError("empty");
  return withLineFeeds(text);
}

function decode(bytes: Uint8Array): string | null {
  const marked = byteOrderMarks.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte));
  if (marked) return unlessBinary(decodeAs(marked.encoding, bytes));
  const text = decodeAs("utf-8", bytes) ?? decodeJapanese(bytes);
  const isUtf16 = (): boolean => text === null || bytes.includes(0);
  return unlessBinary(text) ?? (isUtf16() ? unlessBinary(decodeUnmarkedUtf16(bytes)) : null);
}

/** Shift_JIS or EUC-JP: hardly any text of one is a text of the other, unless it is half-width katakana alone. */
function decodeJapanese(bytes: Uint8Array): string | null {
  const shiftJis = decodeAs("shift_jis", bytes);
  const eucJp = decodeAs("euc-jp", bytes);
  if (eucJp === null || c1Control.test(eucJp)) return shiftJis;
  const isHalfWidth = shiftJis !== null && !notHalfWidth.test(shiftJis) && hasRareKanji(bytes);
  return isHalfWidth ? shiftJis : eucJp;
}

/** Whether bytes of EUC-JP hold more than kana and the kanji of everyday. */
function hasRareKanji(bytes: Uint8Array): boolean {
  for (let index = 0; index < bytes.length; index++) {
    const lead = bytes[index] ?? 0;
    if (lead >= 0xd0 || (lead >= 0xa6 && lead <= 0xaf)) return true;
    if (lead >= 0x80) index++;
  }
  return false;
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    // As a stream, which Node decodes in half the time.
    return decoder.decode(bytes, { stream: true }) + decoder.decode();
  } catch {
    // The one thing a fatal decoder throws for: the bytes are not in this encoding.
    return null;
  }
}

function decodeUnmarkedUtf16(bytes: Uint8Array): string | null {
  const texts = [decodeAs("utf-16le", bytes), decodeAs("utf-16be", bytes)];
  return texts.find((text) => text !== null && isPlainlyText(text)) ?? null;
}

function unlessBinary(text: string | null): string | null {
  const found: string[] = text?.match(controlCharacters) ?? [];
  const isBinary =
    text !== null && (found.length / text.length > mostControlCharacters || found.includes("\0"));
  return isBinary ? null : text;
}

const isPlainlyText = (text: string): boolean =>
  (text.match(plainlyJapanese)?.length ?? 0) / text.length > plainlyTextShare;

const hasBinarySignature = (bytes: Uint8Array): boolean =>
  binarySignatures.some((signature) =>
    Array.from(signature).every((character, index) => bytes[index] === character.charCodeAt(0)),
  );
