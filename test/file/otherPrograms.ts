import { unzip } from "../../src/file/package/unzip";
import { zip } from "../../src/file/package/zip";

/** The parts of a package, as texts. */
type Parts = Map<string, string>;

const workbookPart = "xl/workbook.xml";
const stylesPart = "xl/styles.xml";
const textsPart = "xl/sharedStrings.xml";
const typesPart = "[Content_Types].xml";
const packageRelationships = "_rels/.rels";

const isSheet = (name: string): boolean => name.startsWith("xl/worksheets/sheet");

function edit(parts: Parts, name: string, change: (text: string) => string): void {
  parts.set(name, change(parts.get(name) ?? ""));
}

function editSheets(parts: Parts, change: (text: string) => string): void {
  for (const name of parts.keys()) if (isSheet(name)) edit(parts, name, change);
}

/** An element with all that it holds. */
const elements = (...names: string[]): RegExp =>
  new RegExp(names.map((name) => `<${name}\\b[^>]*?(?:/>|>.*?</${name}>)`).join("|"), "gs");

const sharedTexts = (parts: Parts): string[] =>
  [...(parts.get(textsPart) ?? "").matchAll(/<si><t[^>]*>(.*?)<\/t><\/si>/gs)].map(([, text = ""]) => text);

/** Of a sheet's own names nothing is left but what is printed. */
const withoutSheetNames = (workbook: string): string =>
  workbook.replace(/<definedName name="(?!_xlnm)[^>]*localSheetId[^>]*>.*?<\/definedName>/gs, "");

const withoutCalculation = (workbook: string): string => workbook.replace(elements("calcPr"), "");

/** Google Sheets takes what a link displays for the text of its cell, and makes a formula of both; none of our styles is known to it. */
function googleSheets(parts: Parts): void {
  edit(parts, workbookPart, (text) =>
    withoutCalculation(withoutSheetNames(text)).replaceAll('state="veryHidden"', 'state="hidden"'),
  );
  edit(parts, stylesPart, (text) =>
    text
      .replace(elements("cellStyleXfs"), "<cellStyleXfs><xf/></cellStyleXfs>")
      .replace(
        elements("cellStyles"),
        '<cellStyles><cellStyle xfId="0" name="Normal" builtinId="0"/></cellStyles>',
      )
      .replaceAll(/ xfId="\d+"(?= [^>]*applyAlignment)/g, ""),
  );
  editSheets(parts, (sheet) => {
    const links = [...sheet.matchAll(/<hyperlink ref="(\w+)" location="([^"]*)"(?: display="([^"]*)")?\/>/g)];
    const without = sheet.replace(elements("sheetProtection", "hyperlinks", "dimension", "printOptions"), "");
    return links.reduce((text, [, at = "", location = "", display = location]) => {
      const formula = `<f>HYPERLINK("#gid=1&amp;range=A1","${display}")</f>`;
      const cell = new RegExp(`<c r="${at}"( s="\\d+")?[^>]*>.*?</c>`);
      return text.replace(cell, `<c r="${at}"$1 t="str">${formula}<v>${display}</v></c>`);
    }, without);
  });
}

/** WPS shows every name and keeps no remark of it, calls Excel's styles by other words, and says too little of what a sheet uses. */
function wps(parts: Parts): void {
  edit(parts, workbookPart, (text) =>
    text
      .replace(/(<definedName [^>]*?) hidden="1"/g, "$1")
      .replace(/(<definedName [^>]*?) comment="[^"]*"/g, "$1")
      .replace(elements("calcPr"), '<calcPr calcId="144525"/>'),
  );
  edit(parts, stylesPart, (text) => text.replace('name="標準"', 'name="常规"'));
  editSheets(parts, (sheet) =>
    sheet
      .replace(/<dimension [^>]*>/, '<dimension ref="A1"/>')
      .replace("<worksheet ", '<worksheet xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData" '),
  );
  const created = '<dcterms:created xsi:type="dcterms:W3CDTF">2025-04-01T09:00:00Z</dcterms:created>';
  parts.set(
    "docProps/core.xml",
    `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${created}<dcterms:refinement>1</dcterms:refinement></cp:coreProperties>`,
  );
  const type = "application/vnd.openxmlformats-package.core-properties+xml";
  edit(parts, typesPart, (text) =>
    text.replace("</Types>", `<Override PartName="/docProps/core.xml" ContentType="${type}"/></Types>`),
  );
  const kind = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
  edit(parts, packageRelationships, (text) =>
    text.replace(
      "</Relationships>",
      `<Relationship Id="rIdCore" Type="${kind}" Target="docProps/core.xml"/></Relationships>`,
    ),
  );
}

/** SheetJS, and what is made of it, keeps values, formulas, links and names; texts stand in their cells as if formulas had given them. */
function sheetJs(parts: Parts): void {
  const texts = sharedTexts(parts);
  edit(parts, workbookPart, withoutCalculation);
  parts.set(
    stylesPart,
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts><font><sz val="12"/><name val="Calibri"/></font></fonts><fills><fill><patternFill patternType="none"/></fill></fills><borders><border/></borders><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0"/></cellXfs><cellStyles><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  );
  editSheets(parts, (sheet) =>
    sheet
      .replace(elements("sheetProtection", "conditionalFormatting", "dataValidations", "tableParts"), "")
      .replace(elements("pageSetup", "headerFooter", "printOptions", "rowBreaks", "extLst", "pane"), "")
      .replace(/(<(?:c|row) [^>]*?) s="\d+"/g, "$1")
      .replace(/(<row r="\d+")[^>]*>/g, "$1>")
      .replace(/t="s"><v>(\d+)<\/v>/g, (_, index: string) => `t="str"><v>${texts[Number(index)] ?? ""}</v>`),
  );
  for (const name of [...parts.keys()]) if (/^xl\/tables\/|sharedStrings/.test(name)) parts.delete(name);
  for (const name of [...parts.keys()]) if (name.startsWith("xl/worksheets/_rels/")) parts.delete(name);
  edit(parts, "xl/_rels/workbook.xml.rels", (text) =>
    text.replace(/<Relationship [^>]*sharedStrings[^>]*>/, ""),
  );
  edit(parts, typesPart, (text) => text.replace(/<Override [^>]*(?:tables|sharedStrings)[^>]*>/g, ""));
}

/** exceljs keeps names neither of a sheet's own nor of constants, and no cell styles but their looks. */
function exceljs(parts: Parts): void {
  edit(parts, workbookPart, (text) => withoutCalculation(withoutSheetNames(text)));
  edit(parts, stylesPart, (text) =>
    text.replace(
      elements("cellStyles"),
      '<cellStyles><cellStyle xfId="0" name="Normal" builtinId="0"/></cellStyles>',
    ),
  );
}

/** What programs that cannot be had here do to a file that they open and save, as far as their files and reports show. */
const programs = { "Google Sheets": googleSheets, WPS: wps, SheetJS: sheetJs, exceljs } as const;

export type Program = keyof typeof programs;

export const otherPrograms = Object.keys(programs) as Program[];

/** The file as the program would save it. */
export async function resavedBy(program: Program, bytes: Uint8Array): Promise<Uint8Array> {
  const decoder = new TextDecoder();
  const parts: Parts = new Map([...(await unzip(bytes))].map(([name, part]) => [name, decoder.decode(part)]));
  programs[program](parts);
  return zip(new Map([...parts].map(([name, text]) => [name, new TextEncoder().encode(text)])));
}
