import { zip } from "../../../src/file/package/zip";

const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const namespaces = [
  `xmlns:w="${main}"`,
  `xmlns:r="${office}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(" ");

/** What stands in the parts of a Word document, as XML without the root elements. */
export interface WordParts {
  body: string;
  numbering?: string;
  styles?: string;
}

/** A .docx file. */
export async function wordFile({ body, numbering, styles }: WordParts): Promise<Uint8Array> {
  const related = { numbering, styles };
  const kinds = Object.entries(related).flatMap(([kind, xml]) => (xml === undefined ? [] : [{ kind, xml }]));
  const parts = [
    ["[Content_Types].xml", contentTypes(kinds.map(({ kind }) => kind))],
    ["_rels/.rels", relationships([["officeDocument", "word/document.xml"]])],
    ["word/_rels/document.xml.rels", relationships(kinds.map(({ kind }) => [kind, `${kind}.xml`]))],
    ["word/document.xml", `<w:document ${namespaces}><w:body>${body}<w:sectPr/></w:body></w:document>`],
    ...kinds.map(({ kind, xml }) => [`word/${kind}.xml`, `<w:${kind} ${namespaces}>${xml}</w:${kind}>`]),
  ] as const;
  const bytes = parts.map(([name = "", xml]) => [name, new TextEncoder().encode(xml)] as const);
  return zip(new Map(bytes));
}

function contentTypes(kinds: readonly string[]): string {
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml";
  const parts = [["document", "document.main"], ...kinds.map((kind) => [kind, kind])];
  const overrides = parts.map(
    ([part, name]) => `<Override PartName="/word/${part}.xml" ContentType="${type}.${name}+xml"/>`,
  );
  const rels = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`;
  const namespace = "http://schemas.openxmlformats.org/package/2006/content-types";
  return `<Types xmlns="${namespace}">${rels}<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
}

const relationships = (targets: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(
      ([kind, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${office}/${kind}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

/** A run of text. */
export const run = (text: string, properties = ""): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs, or of a text; `properties` is what stands in `<w:pPr>`. */
export const paragraph = (content: string, properties = ""): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith("<") || content === "" ? content : run(content)}</w:p>`;

export const styled = (style: string, content: string): string =>
  paragraph(content, `<w:pStyle w:val="${style}"/>`);

/** A paragraph of a list. */
export const listed = (numId: number, level: number, content: string): string =>
  paragraph(content, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);

/** The levels of a list as `[numFmt, lvlText, more]`. */
export const list = (id: number, levels: readonly (readonly [string, string, string?])[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels
    .map(
      ([format, text, more = ""], index) =>
        `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join("")}</w:abstractNum>`;

export const numbered = (numId: number, listId: number, overrides = ""): string =>
  `<w:num w:numId="${numId}"><w:abstractNumId w:val="${listId}"/>${overrides}</w:num>`;

/** A table of cells of paragraphs; a cell that is more than text gives its own `<w:tc>`. */
export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblPr/>${rows
    .map(
      (cells) =>
        `<w:tr>${cells.map((text) => (text.startsWith("<w:tc>") ? text : cell(text))).join("")}</w:tr>`,
    )
    .join("")}</w:tbl>`;

export const cell = (content: string, properties = ""): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith("<w:p>") || content.startsWith("<w:tbl>") ? content : paragraph(content)}</w:tc>`;
