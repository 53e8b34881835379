import { cellAt } from "../../src/file/model/cells";
import { newWorkbook } from "../../src/file/model/newWorkbook";
import type { CellValue, Workbook } from "../../src/file/model/workbook";
import { openXlsx } from "../../src/file/openXlsx";
import { unzip } from "../../src/file/package/unzip";
import { zip } from "../../src/file/package/zip";
import { saveXlsx } from "../../src/file/saveXlsx";
import { asZip64 } from "./zip64";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const sheetPart = "xl/worksheets/sheet1.xml";
const sheetTarget = "worksheets/sheet1.xml";
const relationshipsPart = "xl/_rels/workbook.xml.rels";
const typesPart = "[Content_Types].xml";

type TextParts = Map<string, string>;

/** A workbook with 見守り in A1, its parts as `change` makes them. */
async function packageWith(change: (parts: TextParts) => void): Promise<Uint8Array> {
  const workbook = newWorkbook();
  workbook.sheets[0]?.cells.set(0, new Map([[0, { value: "見守り" }]]));
  const decoder = new TextDecoder();
  const parts: TextParts = new Map(
    [...(await unzip(await saveXlsx(workbook)))].map(([name, bytes]) => [name, decoder.decode(bytes)]),
  );
  change(parts);
  return zip(new Map([...parts].map(([name, text]) => [name, utf8(text)])));
}

function rename(parts: TextParts, from: string, to: string): void {
  const text = parts.get(from);
  if (text === undefined) throw new Error(`no ${from}`);
  parts.delete(from);
  parts.set(to, text);
}

function edit(parts: TextParts, name: string, from: string, to: string): void {
  const text = parts.get(name);
  if (text?.includes(from) !== true) throw new Error(`no ${from} in ${name}`);
  parts.set(name, text.replaceAll(from, to));
}

const textIn = ({ sheets: [sheet] }: Workbook): CellValue | undefined => sheet && cellAt(sheet, 0, 0)?.value;

describe("a package opens, and stays whole when it is saved, whose parts are found as packages say:", () => {
  it.each<[string, (parts: TextParts) => void]>([
    ["a part in other letters", (parts) => rename(parts, "xl/sharedStrings.xml", "xl/SharedStrings.xml")],
    ["a folder in other letters", (parts) => rename(parts, sheetPart, "xl/Worksheets/Sheet1.xml")],
    ["the list of types in other letters", (parts) => rename(parts, typesPart, "[content_types].xml")],
    [
      "relationships in other letters",
      (parts) => rename(parts, relationshipsPart, "xl/_Rels/Workbook.XML.rels"),
    ],
    [
      "targets with backslashes",
      (parts) => edit(parts, relationshipsPart, sheetTarget, "worksheets\\sheet1.xml"),
    ],
    [
      "targets by way of the folder above",
      (parts) => edit(parts, relationshipsPart, sheetTarget, "../xl/./worksheets/sheet1.xml"),
    ],
    [
      "a percent-encoded target of a part named in Japanese",
      (parts) => {
        rename(parts, sheetPart, "xl/worksheets/計画.xml");
        edit(parts, relationshipsPart, sheetTarget, `worksheets/${encodeURIComponent("計画")}.xml`);
        edit(parts, typesPart, sheetPart, "xl/worksheets/計画.xml");
      },
    ],
    [
      "a percent-encoded part",
      (parts) => {
        rename(parts, sheetPart, "xl/worksheets/sheet%201.xml");
        edit(parts, relationshipsPart, sheetTarget, "worksheets/sheet 1.xml");
      },
    ],
  ])("%s", async (_, change) => {
    const workbook = await openXlsx(await packageWith(change));
    expect(textIn(workbook)).toBe("見守り");
    workbook.sheets[0]?.cells.get(0)?.set(1, { value: "訪問" });
    const saved = await saveXlsx(workbook);
    expect(textIn(await openXlsx(saved))).toBe("見守り");
    const names = [...(await unzip(saved)).keys()].map((name) => decodeURIComponent(name).toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });

  it("a part that is named but not there, and that no cell needs", async () => {
    const theme =
      '<Relationship Id="t" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme/theme1.xml"/>';
    const bytes = await packageWith((parts) => edit(parts, relationshipsPart, "</Rel", `${theme}</Rel`));
    const workbook = await openXlsx(bytes);
    expect(textIn(workbook)).toBe("見守り");
    const saved = new TextDecoder().decode((await unzip(await saveXlsx(workbook))).get(relationshipsPart));
    expect(saved).not.toContain("theme");
  });

  it("but not without a part that a cell needs", async () => {
    const bytes = await packageWith((parts) => parts.delete("xl/sharedStrings.xml"));
    await expect(openXlsx(bytes)).rejects.toMatchObject({ code: "corrupt" });
  });
});

const utf16 = (text: string, isBigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(text, "utf16le");
  return isBigEndian ? bytes.swap16() : bytes;
};

describe("a part may be written in", () => {
  const declared = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?>`;
  const cell = '<row r="1"><c r="A1" t="inlineStr"><is><t>見守り</t></is></c></row>';
  const sheet = `<worksheet xmlns="${main}"><sheetData>${cell}</sheetData></worksheet>`;

  it.each<[string, Uint8Array]>([
    ["UTF-16, little end first", utf16(`\ufeff${declared("UTF-16")}${sheet}`, false)],
    ["UTF-16, big end first", utf16(`\ufeff${declared("UTF-16")}${sheet}`, true)],
    ["UTF-16 without a mark, little end first", utf16(declared("UTF-16LE") + sheet, false)],
    ["UTF-16 without a mark, big end first", utf16(declared("UTF-16BE") + sheet, true)],
    ["UTF-8 with a mark", utf8(`\ufeff${declared("UTF-8")}${sheet}`)],
    [
      "what it declares itself to be",
      Buffer.concat([
        Buffer.from(declared("Shift_JIS") + sheet.slice(0, sheet.indexOf("見")), "latin1"),
        Buffer.from([0x8c, 0xa9, 0x8e, 0xe7, 0x82, 0xe8]),
        Buffer.from(sheet.slice(sheet.indexOf("り") + 1), "latin1"),
      ]),
    ],
  ])("%s", async (_, bytes) => {
    const parts = await unzip(await packageWith(() => undefined));
    parts.set(sheetPart, bytes);
    expect(textIn(await openXlsx(await zip(parts)))).toBe("見守り");
  });

  it("and is damaged where its bytes are no text", async () => {
    const parts = await unzip(await packageWith(() => undefined));
    parts.set(sheetPart, Buffer.from(declared("UTF-8") + sheet, "utf16le").subarray(1));
    await expect(openXlsx(await zip(parts))).rejects.toMatchObject({ code: "corrupt" });
  });
});

describe("a file that tells its sizes in 64 bits", () => {
  it.each([
    ["of its parts and of its directory", { entries: true, directory: true }],
    ["of its directory alone", { entries: false, directory: true }],
    ["of its parts alone", { entries: true, directory: false }],
  ])("opens: %s", async (_, wide) => {
    const bytes = asZip64(await packageWith(() => undefined), wide);
    expect(textIn(await openXlsx(bytes))).toBe("見守り");
  });

  it("is damaged where they lead outside of it", async () => {
    const bytes = asZip64(await packageWith(() => undefined), { entries: true, directory: true });
    const view = new DataView(bytes.buffer);
    view.setBigUint64(bytes.length - 22 - 20 + 8, 2n ** 60n, true);
    await expect(openXlsx(bytes)).rejects.toMatchObject({ code: "corrupt" });
  });
});

describe("a cell", () => {
  const opened = async (cell: string, workbookProperties = "<workbookPr/>"): Promise<Workbook> =>
    openXlsx(
      await packageWith((parts) => {
        parts.set(
          sheetPart,
          `<worksheet xmlns="${main}"><sheetData><row r="1">${cell}</row></sheetData></worksheet>`,
        );
        edit(parts, "xl/workbook.xml", "<bookViews>", `${workbookProperties}<bookViews>`);
      }),
    );

  it.each([
    ["an empty index of a text", '<c r="A1" t="s"><v/></c>'],
    ["an empty index with spaces", '<c r="A1" t="s"><v xml:space="preserve"> </v></c>'],
    ["an empty number", '<c r="A1"><v></v></c>'],
    ["a number of spaces", '<c r="A1" t="n"><v xml:space="preserve"> </v></c>'],
    ["an empty truth value", '<c r="A1" t="b"><v/></c>'],
    ["an empty error", '<c r="A1" t="e"><v/></c>'],
    ["an empty date", '<c r="A1" t="d"><v/></c>'],
    ["no text of its own", '<c r="A1" t="inlineStr"/>'],
  ])("with %s is blank", async (_, cell) => {
    expect(textIn(await opened(cell)) ?? null).toBeNull();
  });

  it.each([
    [
      "its readings",
      '<c r="A1" t="inlineStr"><is><t>見守り</t><rPh sb="0" eb="2"><t>ミマモ</t></rPh><phoneticPr fontId="1"/></is></c>',
    ],
    [
      "the readings of its runs",
      '<c r="A1" t="inlineStr"><is><r><t>見</t></r><rPh sb="0" eb="1"><t>ミ</t></rPh><r><rPr><b/></rPr><t>守り</t></r></is></c>',
    ],
    ["a type", '<c r="A1"><is><t>見守り</t></is></c>'],
    ["an element of its own", '<c r="A1" t="inlineStr"><v>見守り</v></c>'],
  ])("has its text without %s", async (_, cell) => {
    expect(textIn(await opened(cell))).toBe("見守り");
  });

  it.each([
    ["<workbookPr/>", 45_748],
    ['<workbookPr date1904="1"/>', 44_286],
    ['<workbookPr date1904="true"/>', 44_286],
  ])(
    "has its date in the days of its own workbook, which counts on as it did: %s",
    async (properties, days) => {
      const workbook = await opened('<c r="A1" t="d"><v>2025-04-01</v></c>', properties);
      expect(textIn(workbook)).toBe(days);
      const saved = (await unzip(await saveXlsx(workbook))).get("xl/workbook.xml");
      expect(new TextDecoder().decode(saved)).toContain(properties);
    },
  );
});
