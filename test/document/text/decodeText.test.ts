import { decodeText, pastedText } from "../../../src/document/text/decodeText";
import { DocumentError, type DocumentErrorCode } from "../../../src/document/documentError";

const text = "基本施策１：市民活動\n1-1. ﾊﾝｶｸと①～髙﨑\n";
// 基本施策 in CP932, then CRLF and ① (an NEC extension).
const cp932 = [0x8a, 0xee, 0x96, 0x7b, 0x8e, 0x7b, 0x8d, 0xf4, 0x0d, 0x0a, 0x87, 0x40];

const utf16 = (source: string, isLittleEndian: boolean, hasMark: boolean): Uint8Array => {
  const units = Array.from((hasMark ? "\ufeff" : "") + source, (unit) => unit.charCodeAt(0));
  const bytes = units.flatMap((unit) => [unit & 0xff, unit >> 8]);
  return Uint8Array.from(isLittleEndian ? bytes : units.flatMap((unit) => [unit >> 8, unit & 0xff]));
};
const utf8 = (source: string): Uint8Array => new TextEncoder().encode(source);

describe("the bytes of a file", () => {
  it.each([
    ["UTF-8", utf8(text)],
    ["UTF-8 with a byte order mark", utf8(`\ufeff${text}`)],
    ["UTF-16 LE with a byte order mark", utf16(text, true, true)],
    ["UTF-16 BE with a byte order mark", utf16(text, false, true)],
    ["UTF-16 LE without a mark", utf16(text, true, false)],
    ["UTF-16 BE without a mark", utf16(text, false, false)],
  ])("are read as %s", (_name, bytes) => {
    expect(decodeText(bytes)).toBe(text);
  });

  it("are read as Shift_JIS with the characters of CP932", () => {
    expect(decodeText(Uint8Array.from(cp932))).toBe("基本施策\n①");
  });

  it.each([
    ["基本施策", [0xb4, 0xf0, 0xcb, 0xdc, 0xbb, 0xdc, 0xba, 0xf6]],
    ["市民", [0xbb, 0xd4, 0xcc, 0xb1]],
    ["まちづくり", [0xa4, 0xde, 0xa4, 0xc1, 0xa4, 0xc5, 0xa4, 0xaf, 0xa4, 0xea]],
    [
      "1-1 ﾊﾝｶｸと①",
      [0x31, 0x2d, 0x31, 0x20, 0x8e, 0xca, 0x8e, 0xdd, 0x8e, 0xb6, 0x8e, 0xb8, 0xa4, 0xc8, 0xad, 0xa1],
    ],
    ["丂", [0x8f, 0xb0, 0xa1]],
  ])("are read as EUC-JP: %s", (expected, bytes) => {
    expect(decodeText(Uint8Array.from(bytes))).toBe(expected);
  });

  it.each([
    [
      "katakana, which have bytes of ASCII in them",
      "1-1 パト",
      [0x31, 0x2d, 0x31, 0x20, 0x83, 0x70, 0x83, 0x67],
    ],
    ["half-width katakana alone", "ｼﾐﾝ ｻｰﾋﾞｽ", [0xbc, 0xd0, 0xdd, 0x20, 0xbb, 0xb0, 0xcb, 0xde, 0xbd]],
    ["half-width katakana in pairs", "ﾐﾝﾅﾉﾏﾁ", [0xd0, 0xdd, 0xc5, 0xc9, 0xcf, 0xc1]],
    ["kanji beside half-width katakana", "市ﾊﾝ", [0x8e, 0x73, 0xca, 0xdd]],
  ])("are read as Shift_JIS: %s", (_name, expected, bytes) => {
    expect(decodeText(Uint8Array.from(bytes))).toBe(expected);
  });

  it("lose the carriage returns of Windows and of old Macs", () => {
    expect(decodeText(utf8("一\r\n二\r三\n"))).toBe("一\n二\n三\n");
  });

  it.each<[string, Uint8Array, DocumentErrorCode]>([
    ["an empty file", new Uint8Array(), "empty"],
    ["a byte order mark alone", utf8("\ufeff"), "empty"],
    ["white space of both widths", utf8(" \u3000\r\n\t\u200b"), "empty"],
    ["an Excel workbook", utf8("PK\u0003\u0004rest of the archive"), "unknownKind"],
    ["a PDF", utf8("%PDF-1.7\n1 0 obj"), "unknownKind"],
    ["an old Excel workbook", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), "unknownKind"],
    [
      "bytes of no encoding",
      Uint8Array.from({ length: 400 }, (_, index) => (index * 37 + 1) % 256),
      "unknownKind",
    ],
    ["text full of control characters", utf8("a\u0001\u0002".repeat(100)), "unknownKind"],
  ])("are refused when they are %s", (_name, bytes, code) => {
    expect(() => decodeText(bytes)).toThrow(new DocumentError(code));
  });
});

describe("a pasted text", () => {
  it.each([
    ["as it is", text],
    ["with a byte order mark", `\ufeff${text}`],
    ["with line breaks of Windows", text.replaceAll("\n", "\r\n")],
  ])("is read like a file, %s", (_name, pasted) => {
    expect(pastedText(pasted)).toBe(decodeText(utf8(text)));
  });

  it("has a sign for half a character, as no file can hold it", () => {
    const long = text.repeat(50);
    expect(pastedText(`${long}髙\ud83d木\ude00`)).toBe(`${long}髙\ufffd木\ufffd`);
    expect(pastedText("𠮷野家😀")).toBe("𠮷野家😀");
  });

  it.each([
    ["nothing but white space", " 　\n", "empty"],
    ["the inside of a PDF", "%PDF-1.7\n", "unknownKind"],
    ["control characters", "\u0000\u0001\u0002", "unknownKind"],
  ] satisfies [string, string, DocumentErrorCode][])("is refused when it is %s", (_name, pasted, code) => {
    expect(() => pastedText(pasted)).toThrow(new DocumentError(code));
  });
});
