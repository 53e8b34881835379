import fc from "fast-check";
import { newWorkbook } from "../../src/file/model/newWorkbook";
import { openXlsx } from "../../src/file/openXlsx";
import { saveXlsx } from "../../src/file/saveXlsx";
import { sizeLimits, unzip } from "../../src/file/package/unzip";
import { XlsxError, type XlsxErrorCode } from "../../src/file/xml/xlsxError";
import { zip } from "../../src/file/package/zip";
import { featureWorkbook } from "./featureWorkbook";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function failureOf(bytes: Uint8Array): Promise<XlsxErrorCode | "opened"> {
  try {
    await openXlsx(bytes);
    return "opened";
  } catch (error) {
    if (error instanceof XlsxError) return error.code;
    throw error;
  }
}

/** A new workbook's file with some parts changed. */
async function packageWith(change: (name: string, text: string) => string): Promise<Uint8Array> {
  const parts = await unzip(await saveXlsx(newWorkbook()));
  const decoder = new TextDecoder();
  return zip(new Map([...parts].map(([name, bytes]) => [name, utf8(change(name, decoder.decode(bytes)))])));
}

const replacing = (from: string, to: string): Promise<Uint8Array> =>
  packageWith((_, text) => text.replaceAll(from, to));

/** A new workbook's file; `change` may overwrite what its directory says of the first part, whose entry is at `entry`. */
async function withDirectory(change: (view: DataView, entry: number) => void): Promise<Uint8Array> {
  const bytes = await saveXlsx(newWorkbook());
  const view = new DataView(bytes.buffer);
  change(view, view.getUint32(bytes.length - 6, true));
  return bytes;
}

const withDeclaredSize = (size: number): Promise<Uint8Array> =>
  withDirectory((view, entry) => view.setUint32(entry + 24, size, true));

/** A new workbook's file that says what its parts called .bin are; with such a part, which the workbook is related to, or without any. */
async function withBinaryPart(type: string, part?: string, kind = "printerSettings"): Promise<Uint8Array> {
  const parts = await unzip(await saveXlsx(newWorkbook()));
  const types = new TextDecoder().decode(parts.get("[Content_Types].xml"));
  const declared = `<Default Extension="bin" ContentType="${type}"/>`;
  parts.set("[Content_Types].xml", utf8(types.replace("<Default", `${declared}<Default`)));
  if (part === undefined) return zip(parts);
  const related = new TextDecoder().decode(parts.get("xl/_rels/workbook.xml.rels"));
  const relationship = `<Relationship Id="bin" Type="http://schemas.microsoft.com/office/2006/relationships/${kind}" Target="/${part}"/>`;
  parts.set("xl/_rels/workbook.xml.rels", utf8(related.replace("</Rel", `${relationship}</Rel`)));
  parts.set(part, new Uint8Array(8));
  return zip(parts);
}

const oleSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const oleFile = (stream: string): Uint8Array =>
  Uint8Array.from([...oleSignature, ...new Uint8Array(504), ...Buffer.from(stream, "utf16le")]);

const sheetType = "spreadsheetml.sheet.main+xml";
const workbookType = `application/vnd.openxmlformats-officedocument.${sheetType}`;
const manyParts = (): Promise<Uint8Array> =>
  zip(
    new Map(Array.from({ length: sizeLimits.entries + 1 }, (_, index) => [`${index}.xml`, new Uint8Array()])),
  );

const sheetJsType = "application/vnd.ms-excel.sheet.binary.macroEnabled.main";
const macroType = "application/vnd.ms-office.vbaProject";

it.each([
  ["the type that SheetJS declares for them all", sheetJsType, undefined],
  ["that type and a printer's settings", sheetJsType, "xl/printerSettings/printerSettings1.bin"],
  ["what was left when macros were taken out", macroType, undefined],
  ["that and a printer's settings", macroType, "xl/printerSettings/printerSettings1.bin"],
])("a workbook without macros opens whatever its .bin parts would be: %s", async (_, type, part) => {
  expect(await failureOf(await withBinaryPart(type, part))).toBe("opened");
});

describe("a file that is no readable workbook is refused", () => {
  it.each<[string, XlsxErrorCode, () => Uint8Array | Promise<Uint8Array>]>([
    ["an empty file", "notXlsx", () => new Uint8Array()],
    ["a text", "notXlsx", () => utf8("基本施策1：…")],
    ["a zip file of something else", "notXlsx", () => zip(new Map([["a.txt", utf8("a")]]))],
    ["a renamed .docx", "notXlsx", () => replacing(sheetType, "wordprocessingml.document.main+xml")],
    [
      "a renamed .xlsb",
      "notXlsx",
      () => replacing(workbookType, "application/vnd.ms-excel.sheet.binary.macroEnabled.main"),
    ],
    ["an old .xls", "notXlsx", () => oleFile("Workbook")],
    ["an encrypted workbook", "encrypted", () => oleFile("EncryptedPackage")],
    [
      "a workbook with macros",
      "macroWorkbook",
      () => replacing(workbookType, "application/vnd.ms-excel.sheet.macroEnabled.main+xml"),
    ],
    [
      "a workbook that says to be without macros and holds them",
      "macroWorkbook",
      () => withBinaryPart(macroType, "xl/vbaProject.bin", "vbaProject"),
    ],
    ["a file that is too large", "tooLarge", () => new Uint8Array(sizeLimits.fileBytes + 1)],
    ["a file that inflates beyond the limit", "tooLarge", () => withDeclaredSize(sizeLimits.inflatedBytes)],
    ["a file with too many parts", "tooLarge", manyParts],
    ["a part larger than declared", "corrupt", () => withDeclaredSize(1)],
    ["a part smaller than declared", "corrupt", () => withDeclaredSize(100_000)],
    [
      "a part with another checksum",
      "corrupt",
      () => withDirectory((view, entry) => view.setUint32(entry + 16, 1, true)),
    ],
    [
      "parts that share their bytes",
      "corrupt",
      () => withDirectory((view, entry) => view.setUint32(entry + 20, 1_000_000, true)),
    ],
    [
      "a zip file with a password",
      "encrypted",
      () => withDirectory((view, entry) => view.setUint16(entry + 8, 1, true)),
    ],
    ["a truncated file", "corrupt", async () => (await saveXlsx(newWorkbook())).slice(0, -100)],
    ["half a file", "corrupt", async () => (await saveXlsx(newWorkbook())).slice(0, 1000)],
    [
      "a document type declaration",
      "corrupt",
      () => replacing("<sst ", '<!DOCTYPE x [<!ENTITY a "b">]><sst '),
    ],
    ["an undeclared entity", "corrupt", () => replacing("Sheet1", "&a;")],
    ["markup that does not nest", "corrupt", () => replacing("</worksheet>", "</sheet>")],
    [
      "markup that ends early",
      "corrupt",
      () => packageWith((name, text) => (name.endsWith("sheet1.xml") ? text.slice(0, -9) : text)),
    ],
    ["a missing part", "corrupt", () => replacing("worksheets/sheet1.xml", "worksheets/sheet2.xml")],
  ])("%s: %s", async (_, code, file) => {
    expect(await failureOf(await file())).toBe(code);
  });

  it.each([
    ["a cell outside the sheet", '<row r="1"><c r="XFE1"/></row>'],
    ["a row outside the sheet", '<row r="1048577"/>'],
    ["a shared text that is not there", '<row r="1"><c r="A1" t="s"><v>7</v></c></row>'],
    ["a number that is none", '<row r="1"><c r="A1"><v>eins</v></c></row>'],
    ["a shared formula without its first cell", '<row r="1"><c r="A1"><f t="shared" si="0"/></c></row>'],
  ])("%s", async (_, rows) => {
    const file = await packageWith((__, text) =>
      text.replace(/<sheetData>.*<\/sheetData>|<sheetData\/>/, `<sheetData>${rows}</sheetData>`),
    );
    expect(await failureOf(file)).toBe("corrupt");
  });

  it("however it is damaged, and never with another error", async () => {
    const bytes = await saveXlsx(featureWorkbook());
    const place = fc.nat({ max: bytes.length - 1 });
    const damage = fc.array(fc.tuple(place, fc.nat({ max: 255 })), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(damage, place, fc.boolean(), async (changes, end, isCut) => {
        const damaged = isCut ? bytes.slice(0, end) : bytes.slice();
        for (const [at, byte] of changes) damaged[at] = byte;
        expect(["opened", "notXlsx", "corrupt", "encrypted", "tooLarge"]).toContain(await failureOf(damaged));
      }),
      { numRuns: 60, seed: 1 },
    );
  });
});
