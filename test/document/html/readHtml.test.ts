import { DOMParser } from "@xmldom/xmldom";
import type { Omission, SourceDocument } from "../../../src/document/document";
import { readHtml } from "../../../src/document/html/readHtml";
import { shownText } from "../../../src/document/shownText";

/** Parsed as browsers do it, which take `<![if …]>` for a comment. */
function read(body: string): SourceDocument {
  const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset="utf-8"/><style>p {color: red}</style></head><body>${body}</body></html>`;
  const parser = new DOMParser({ onError: () => undefined });
  const document = parser.parseFromString(html.replace(/<(!\[[^\]]*\])>/g, "<!--$1-->"), "text/html");
  return readHtml(document);
}

const seen = (body: string): (string | string[][])[] =>
  read(body).blocks.map((block) =>
    block.kind === "paragraph" ? shownText(block) : block.rows.map((row) => row.map(({ text }) => text)),
  );

const leftOut = (body: string): Partial<Record<Omission["kind"], number>> =>
  Object.fromEntries(read(body).omitted.map(({ kind, count }) => [kind, count]));

describe("what Word puts on the clipboard", () => {
  const listed = (number: string, text: string, level: number): string => `
<p class=MsoListParagraph style='margin-left:${level * 21}.0pt;text-indent:-21.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span
lang=EN-US style='mso-fareast-font-family:游明朝'><span style='mso-list:Ignore'>${number}<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<span lang=EN-US><o:p></o:p></span></p>`;

  it("has the numbers that Word counts apart from the text", () => {
    const { blocks } = read(listed("基本施策1", "花と緑を\n育てる", 1) + listed("1-1.", "公園の花壇", 2));
    expect(blocks).toMatchObject([
      { number: "基本施策1", text: "花と緑を育てる", indent: 0 },
      { number: "1-1.", text: "公園の花壇", indent: 2 },
    ]);
  });

  it("has bullets, which are letters of a font of signs", () => {
    const body =
      "<p><span style='font-family:Wingdings;mso-bidi-font-family:Wingdings'><span style='mso-list:Ignore'>l<span>&nbsp;</span></span></span>花壇</p>";
    const hollow =
      "<p><span style='font-family:\"Courier New\"'><span style='mso-list:Ignore'>o<span>&nbsp;</span></span></span>街路樹</p>";
    expect(seen(body + hollow)).toEqual(["● 花壇", "○ 街路樹"]);
  });

  it("has headings with their levels, and blank lines", () => {
    const { blocks } = read(
      "<h1 style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>第1章</span>総論</h1><p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p><p style='mso-outline-level:2'>背景</p>",
    );
    expect(blocks).toMatchObject([
      { number: "第1章", text: "総論", headingLevel: 1, isBold: true },
      { text: "", headingLevel: 0 },
      { text: "背景", headingLevel: 2, isBold: false },
    ]);
  });

  it("has the words below readings, and the changes that were made as accepted", () => {
    const body =
      "<p>1-1 <ruby>見守<rp>(</rp><rt>みまも</rt><rp>)</rp></ruby>り<del cite='x'>古い</del><ins cite='x'>活動</ins></p>";
    expect(seen(body)).toEqual(["1-1 見守り活動"]);
    expect(leftOut(body)).toEqual({ deletedText: 1 });
  });

  it("has notes, comments and pictures, which are counted", () => {
    const body =
      "<p>花壇<a style='mso-footnote-id:ftn1' href='#_ftn1'><span class=MsoFootnoteReference>[1]</span></a>を<a class=msocomanchor href='#_msocom_1'>[市1]</a>増やした。<img src='x.png'/><span style='display:none;mso-hide:all'>内部</span></p><div style='mso-element:footnote-list'><div style='mso-element:footnote'><p>市が管理するもの。</p></div></div>";
    expect(seen(body)).toEqual(["花壇を増やした。"]);
    expect(leftOut(body)).toEqual({ footnote: 1, comment: 1, image: 1, hiddenText: 1 });
  });

  it("has tables with several paragraphs in a cell", () => {
    const body =
      "<table class=MsoTableGrid><tr><td rowspan=2><p class=MsoNormal>1　花</p></td><td><p>増やした。</p><p>続ける。</p></td></tr><tr><td><p>妥当</p></td></tr></table>";
    expect(read(body).blocks).toEqual([
      {
        kind: "table",
        rows: [
          [
            { column: 0, rowSpan: 2, columnSpan: 1, text: "1　花" },
            { column: 1, rowSpan: 1, columnSpan: 1, text: "増やした。\n続ける。" },
          ],
          [{ column: 1, rowSpan: 1, columnSpan: 1, text: "妥当" }],
        ],
      },
    ]);
  });

  it("has a frame of one cell around a text, which is read as the text", () => {
    expect(seen("<p>前</p><table><tr><td><div><p>箱の中</p></div></td></tr></table>")).toEqual([
      "前",
      "箱の中",
    ]);
  });
});

describe("what Excel puts on the clipboard", () => {
  const table = (rows: string): string =>
    `<table border=0 cellpadding=0><!--StartFragment--><col width=72/><col width=72 style='display:none'/>${rows}<!--EndFragment--></table>`;

  it("has what cells show, with their line breaks", () => {
    const body = table(
      "<tr height=25><td class=xl65>施策</td><td>達成率</td></tr><tr><td>花壇<br/>づくり</td><td align=right style='mso-number-format:0%'>85%</td></tr>",
    );
    expect(seen(body)).toEqual([
      [
        ["施策", "達成率"],
        ["花壇\nづくり", "85%"],
      ],
    ]);
  });

  it("has merged cells, and cells of the rows below them in their columns", () => {
    const body = table(
      "<tr><td colspan=2>評価</td><td rowspan=3>備考</td></tr><tr><td rowspan=2>1 花</td><td>あ</td></tr><tr><td>い</td></tr>",
    );
    expect(read(body).blocks).toMatchObject([
      {
        rows: [
          [
            { column: 0, columnSpan: 2, rowSpan: 1 },
            { column: 2, columnSpan: 1, rowSpan: 3 },
          ],
          [
            { column: 0, rowSpan: 2, text: "1 花" },
            { column: 1, text: "あ" },
          ],
          [{ column: 1, text: "い" }],
        ],
      },
    ]);
  });

  it("has hidden rows and columns, which are left out and counted", () => {
    const body = table(
      "<tr><td rowspan=3>1 花</td><td style='display:none'>秘</td><td>あ</td></tr><tr style='display:none'><td style='display:none'>秘</td><td>古い</td></tr><tr><td style='display:none'></td><td>い</td></tr>",
    );
    expect(read(body).blocks).toMatchObject([
      {
        rows: [
          [
            { column: 0, rowSpan: 2, text: "1 花" },
            { column: 2, text: "あ" },
          ],
          [{ column: 2, text: "い" }],
        ],
      },
    ]);
    expect(leftOut(body)).toEqual({ hiddenText: 3 });
  });

  it("has long texts that go over the blank cells beside them, which are not merged with them", () => {
    const body = table(
      "<tr><td colspan=2 style='mso-ignore:colspan'>令和6年度　計画の評価</td><td>市</td></tr><tr><td>1</td><td>2</td><td>3</td></tr>",
    );
    expect(read(body).blocks).toMatchObject([
      {
        rows: [
          [
            { column: 0, columnSpan: 1 },
            { column: 2, columnSpan: 1 },
          ],
          [{ column: 0 }, { column: 1 }, { column: 2 }],
        ],
      },
    ]);
  });

  it("has a single cell, which is a text", () => {
    expect(seen(table("<tr><td>基本施策1　花</td></tr>"))).toEqual(["基本施策1　花"]);
  });
});

describe("what a browser puts on the clipboard", () => {
  it("has lists with the marks that the browser shows", () => {
    const body =
      '<ol start="3"><li>花壇</li><li value="7">街路樹<ol style="list-style-type: lower-alpha;"><li>剪定</li></ol></li><li>講習会</li></ol><ul><li>写真展</li></ul><ol style="list-style-type: cjk-ideographic"><li>川</li></ol><ul style="list-style-type: none"><li>印なし</li></ul>';
    expect(seen(body)).toEqual([
      "3. 花壇",
      "7. 街路樹",
      "a. 剪定",
      "8. 講習会",
      "• 写真展",
      "一、 川",
      "印なし",
    ]);
  });

  it("has white space as it is seen, and line breaks", () => {
    const body =
      "<div>基本施策1\n   花を\n育てる <b>重点</b><br>二行目 </div>text<p>次の段落&nbsp;A  B</p>".replace(
        "<br>",
        "<br/>",
      );
    expect(seen(body)).toEqual(["基本施策1 花を育てる 重点\n二行目", "text", "次の段落 A B"]);
  });

  it("has text as it was written where the page keeps it so", () => {
    expect(seen("<pre>1-1  花壇\n  街路樹</pre>")).toEqual(["1-1  花壇\n  街路樹"]);
  });

  it("tells what is bold as a whole", () => {
    const { blocks } = read(
      "<p><b>全部</b></p><p><b>一部</b>だけ</p><b style='font-weight:normal'><p>どれも</p></b>",
    );
    expect(blocks).toMatchObject([{ isBold: true }, { isBold: false }, { isBold: false }]);
  });

  it("has no scripts, styles and forms of a page", () => {
    expect(seen("<p>本文</p><script>alert(1)</script><style>p {}</style><noscript>なし</noscript>")).toEqual([
      "本文",
    ]);
  });
});
