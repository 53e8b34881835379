import { cell, list, listed, numbered, paragraph, run, table } from "./wordFile";
import { leftOut, readParts, seen } from "./readWordText";

const boxContent = (...texts: string[]): string =>
  `<w:txbxContent>${texts.map((text) => paragraph(text)).join("")}</w:txbxContent>`;
const newForm = (content: string): string =>
  `<mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData uri="x"><wps:wsp><wps:txbx>${content}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>`;
const oldForm = (content: string): string =>
  `<mc:Fallback><w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback>`;
const either = (...forms: string[]): string =>
  `<w:r><mc:AlternateContent>${forms.join("")}</mc:AlternateContent></w:r>`;

describe("text boxes of a Word document", () => {
  const content = boxContent("基本施策１　支え合い", "目標");

  it.each([
    ["in both of its forms", either(newForm(content), oldForm(content))],
    ["without a form for older programs", either(newForm(content))],
    ["in the form for older programs alone", either(oldForm(content))],
    [
      "of an old document",
      `<w:r><w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict></w:r>`,
    ],
  ])("are read once, %s", async (_, box) => {
    const body = paragraph("計画") + paragraph(box) + paragraph("1-1 見守り");
    expect(await seen({ body })).toEqual(["計画", "基本施策１　支え合い", "目標", "1-1 見守り"]);
    expect(await leftOut({ body })).toEqual({});
  });

  it("stand before or after the text of their paragraph, as they do there", async () => {
    const box = either(newForm(boxContent("箱")));
    expect(await seen({ body: paragraph(box + run("文")) })).toEqual(["箱", "文"]);
    expect(await seen({ body: paragraph(run("文") + box) })).toEqual(["文", "箱"]);
  });

  it("count by themselves", async () => {
    const numbering = list(0, [["decimal", "%1."]]) + numbered(1, 0);
    const box = either(newForm(`<w:txbxContent>${listed(1, 0, "箱の項")}</w:txbxContent>`));
    const body = listed(1, 0, "項") + paragraph(box) + listed(1, 0, "次の項");
    expect(await seen({ body, numbering })).toEqual(["1. 項", "1. 箱の項", "2. 次の項"]);
  });

  it("may hold a table, and may stand in one", async () => {
    const box = either(newForm(`<w:txbxContent>${table([["施策", "評価"]])}<w:p/></w:txbxContent>`));
    expect(await seen({ body: paragraph(box) })).toEqual([[["施策", "評価"]], ""]);
    const inCell = table([[cell(paragraph(either(newForm(boxContent("箱の文"))))), "右"]]);
    expect(await seen({ body: inCell })).toEqual([[["箱の文", "右"]]]);
  });
});

describe("tables of a Word document", () => {
  it("keep several paragraphs in a cell, each on its line", async () => {
    const body = table([
      ["施策", "評価"],
      ["花壇", cell(paragraph("増やした。") + paragraph("続ける。") + paragraph(""))],
    ]);
    expect(await seen({ body })).toEqual([
      [
        ["施策", "評価"],
        ["花壇", "増やした。\n続ける。"],
      ],
    ]);
  });

  it("have their shape: cells that go over columns and rows, and rows that begin further right", async () => {
    const across = cell("評価", '<w:gridSpan w:val="2"/>');
    const down = cell("1 花", '<w:vMerge w:val="restart"/>');
    const covered = cell("", "<w:vMerge/>");
    const body = table([
      ["基本施策", across],
      [down, "自己評価", "委員会"],
      [covered, "増やした。", "妥当"],
    ]).replace(
      /<\/w:tbl>$/,
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell("備考")}</w:tr></w:tbl>`,
    );
    const { blocks } = await readParts({ body });
    const plain = { rowSpan: 1, columnSpan: 1 };
    expect(blocks).toEqual([
      {
        kind: "table",
        rows: [
          [
            { ...plain, column: 0, text: "基本施策" },
            { column: 1, rowSpan: 1, columnSpan: 2, text: "評価" },
          ],
          [
            { column: 0, rowSpan: 2, columnSpan: 1, text: "1 花" },
            { ...plain, column: 1, text: "自己評価" },
            { ...plain, column: 2, text: "委員会" },
          ],
          [
            { ...plain, column: 1, text: "増やした。" },
            { ...plain, column: 2, text: "妥当" },
          ],
          [{ ...plain, column: 1, text: "備考" }],
        ],
      },
    ]);
  });

  it("of a single cell are a frame: what stands in it is read as if it stood in the text", async () => {
    const body = table([[cell(paragraph("基本施策1") + table([["施策", "評価"]]) + paragraph("以上"))]]);
    expect(await seen({ body })).toEqual(["基本施策1", [["施策", "評価"]], "以上"]);
  });

  it("inside a cell are lines of its text", async () => {
    const body = table([
      [
        "施策",
        cell(
          table([
            ["指標", "10"],
            ["実績", "12"],
          ]) + paragraph(""),
        ),
      ],
    ]);
    expect(await seen({ body })).toEqual([[["施策", "指標\t10\n実績\t12"]]]);
  });
});
