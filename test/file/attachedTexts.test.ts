import { attachedTexts } from "../../src/file/attachedTexts";
import { newWorkbook } from "../../src/file/model/newWorkbook";
import { openXlsx } from "../../src/file/openXlsx";
import { unzip } from "../../src/file/package/unzip";
import { zip } from "../../src/file/package/zip";
import { saveXlsx } from "../../src/file/saveXlsx";

const kinds = {
  comments: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments",
  threads: "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
  drawing: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing",
};

/** The first sheet of a file with parts beside it, as Excel writes them. */
async function textsWith(parts: Partial<Record<keyof typeof kinds, string>>) {
  const files = await unzip(await saveXlsx(newWorkbook()));
  const encoder = new TextEncoder();
  const related = Object.entries(parts).map(([kind, xml], index) => {
    files.set(`xl/beside${index}.xml`, encoder.encode(xml));
    return `<Relationship Id="r${index}" Type="${kinds[kind as keyof typeof kinds]}" Target="/xl/beside${index}.xml"/>`;
  });
  files.set(
    "xl/worksheets/_rels/sheet1.xml.rels",
    encoder.encode(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${related.join("")}</Relationships>`,
    ),
  );
  const book = await openXlsx(await zip(files));
  const [sheet] = book.sheets;
  return sheet === undefined ? [] : attachedTexts(book, sheet);
}

const note = (author: number, text: string): string =>
  `<comment ref="E7" authorId="${author}"><text><r><t>${text}</t></r></text></comment>`;
const notes = (...list: string[]): string =>
  `<comments><authors><author>課</author><author>tc={1}</author></authors><commentList>${list.join("")}</commentList></comments>`;

describe("texts that lie over a sheet", () => {
  it("are notes, with the cell that they belong to", async () => {
    expect(await textsWith({ comments: notes(note(0, "件数を確認")) })).toEqual([
      { row: 6, column: 4, text: "件数を確認", drawing: null },
    ]);
  });

  it("are comments with their answers, and not the notes that only stand for them", async () => {
    const threads =
      '<ThreadedComments><threadedComment ref="B2" id="1"><text>いつまでですか</text></threadedComment>' +
      '<threadedComment ref="B2" id="2" parentId="1"><text>六月です</text></threadedComment></ThreadedComments>';
    expect(await textsWith({ threads, comments: notes(note(1, "[スレッド]")) })).toEqual([
      { row: 1, column: 1, text: "いつまでですか", drawing: null },
      { row: 1, column: 1, text: "六月です", drawing: null },
    ]);
  });

  it("are text boxes, where they begin, as are pictures, charts and shapes without a text", async () => {
    const at = (row: number): string => `<xdr:from><xdr:col>2</xdr:col><xdr:row>${row}</xdr:row></xdr:from>`;
    const box =
      "<xdr:sp><xdr:txBody><a:p><a:r><a:t>一行目</a:t></a:r></a:p><a:p><a:r><a:t>二行目</a:t></a:r></a:p></xdr:txBody></xdr:sp>";
    const drawing =
      '<xdr:wsDr xmlns:xdr="x" xmlns:a="a">' +
      `<xdr:twoCellAnchor>${at(4)}${box}</xdr:twoCellAnchor>` +
      `<xdr:oneCellAnchor>${at(9)}<xdr:pic/></xdr:oneCellAnchor>` +
      `<xdr:twoCellAnchor>${at(10)}<xdr:graphicFrame/></xdr:twoCellAnchor>` +
      `<xdr:twoCellAnchor>${at(11)}<xdr:cxnSp/></xdr:twoCellAnchor></xdr:wsDr>`;
    expect(await textsWith({ drawing })).toEqual([
      { row: 4, column: 2, text: "一行目\n二行目", drawing: null },
      { row: 9, column: 2, text: "", drawing: "picture" },
      { row: 10, column: 2, text: "", drawing: "chart" },
      { row: 11, column: 2, text: "", drawing: "shape" },
    ]);
  });
});
