import { documentKind } from "../../src/document/documentKind";
import { readDocument } from "../../src/document/readDocument";
import { newWorkbook } from "../../src/file/model/newWorkbook";
import { unzip } from "../../src/file/package/unzip";
import { zip } from "../../src/file/package/zip";
import { saveXlsx } from "../../src/file/saveXlsx";
import { paragraph, wordFile } from "./word/wordFile";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const oldFile = (stream: string): Uint8Array =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    ...Array.from(stream).flatMap((letter) => [letter.charCodeAt(0), 0]),
  ]);
const packed = (parts: readonly (readonly [string, Uint8Array])[]): Promise<Uint8Array> =>
  zip(new Map(parts));

const readFile = (bytes: Uint8Array, sheets?: readonly string[]) =>
  readDocument({ bytes, name: "計画" }, sheets);

describe("the kind of a file", () => {
  it.each([
    ["計画.docx", "package"],
    ["計画.xlsx", "package"],
    ["計画", "package"],
  ])("of a zip file called %s is a %s", (name, kind) => {
    expect(documentKind(bytesOf("PK\u0003\u0004…"), name)).toBe(kind);
  });

  it("is a text where nothing speaks against it", () => {
    expect(documentKind(bytesOf("基本施策1 花"), "計画.txt")).toBe("text");
    expect(documentKind(bytesOf("PKO活動の推進"), "計画.txt")).toBe("text");
  });

  it.each([
    ["計画.doc", oldFile("WordDocument"), "oldWord"],
    ["計画.xls", oldFile("Workbook"), "oldExcel"],
    ["計画", oldFile("WordDocument"), "oldWord"],
    ["計画.docx", oldFile("EncryptedPackage"), "encrypted"],
    ["計画.ppt", oldFile("PowerPoint Document"), "unknownKind"],
    ["計画.pdf", bytesOf("%PDF-1.7"), "pdf"],
    ["計画.doc", bytesOf("{\\rtf1"), "richText"],
    ["計画.xls", bytesOf("<html><body><table><tr><td>施策"), "webPage"],
    ["計画.doc", bytesOf("MIME-Version: 1.0"), "webPage"],
    ["計画.docx", bytesOf("これは文書ではありません"), "damaged"],
    ["計画.xlsx", bytesOf(""), "damaged"],
  ])("of %s tells why it cannot be read (%#)", (name, bytes, code) => {
    expect(() => documentKind(bytes, name)).toThrow(expect.objectContaining({ code }) as Error);
  });
});

describe("a file that is chosen as a document", () => {
  it("is told by what is in it, not by its name", async () => {
    expect((await readFile(await wordFile({ body: paragraph("計画") }))).blocks).toMatchObject([
      { text: "計画" },
    ]);
    await expect(readFile(await saveXlsx(newWorkbook()))).rejects.toMatchObject({ code: "empty" });
  });

  it("is whole where it is read in slices, wherever those end", async () => {
    const texts = Array.from({ length: 4000 }, (_, index) => `第${index}項 𠮷野家😀 & <公園>`);
    const escaped = texts.map((text) => text.replace("&", "&amp;").replace("<", "&lt;"));
    const document = await wordFile({ body: escaped.map((text) => paragraph(text)).join("") });
    expect((await readFile(document)).blocks.map((block) => "text" in block && block.text)).toEqual(texts);
  });

  it("has sheets to choose from only as a workbook", async () => {
    const document = await wordFile({ body: paragraph("計画") });
    await expect(readFile(document, ["評価"])).rejects.toMatchObject({ code: "noSheets" });
  });

  it("is refused without any text", async () => {
    const document = await wordFile({ body: paragraph("") + paragraph("　") });
    await expect(readFile(document)).rejects.toMatchObject({ code: "empty" });
  });

  it.each([
    [
      "is another kind of package",
      packed([["mimetype", bytesOf("application/vnd.oasis.opendocument.text")]]),
    ],
    ["is an empty package", packed([])],
  ])("is refused where it %s", async (_, bytes) => {
    await expect(readFile(await bytes)).rejects.toMatchObject({ code: "unknownKind" });
  });

  it("is refused where it is damaged", async () => {
    const whole = await wordFile({ body: paragraph("計画".repeat(500)) });
    await expect(readFile(whole.slice(0, whole.length / 2))).rejects.toMatchObject({ code: "damaged" });
    const parts = await unzip(whole);
    const broken = new Map([...parts, ["word/document.xml", bytesOf("<w:document><w:body><w:p>")] as const]);
    await expect(readFile(await zip(broken))).rejects.toMatchObject({ code: "damaged" });
  });

  it.each([
    [
      "unpacks to more than 100 MB",
      [1, 2].map((part) => [`${part}.xml`, new Uint8Array(60_000_000)] as const),
    ],
    [
      "has more than 2,000 parts",
      Array.from({ length: 2001 }, (_, part) => [`${part}`, new Uint8Array(1)] as const),
    ],
  ])("is refused where it %s", async (_, parts) => {
    await expect(readFile(await packed(parts))).rejects.toMatchObject({ code: "tooLarge" });
  });

  it("is refused above 20 MB before anything of it is read", async () => {
    await expect(readFile(new Uint8Array(20_000_001))).rejects.toMatchObject({ code: "tooLarge" });
  });

  it("is refused where its markup would take too long, before it is parsed", async () => {
    const document = await wordFile({ body: "<w:p><w:r/></w:p>".repeat(600_000) });
    await expect(readFile(document)).rejects.toMatchObject({ code: "tooLarge" });
  });

  it("is not believed about how large its parts become", async () => {
    const document = await wordFile({ body: paragraph("文".repeat(100_000)) });
    const lying = document.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 4 <= lying.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    await expect(readFile(lying)).rejects.toMatchObject({ code: "damaged" });
  });
});
