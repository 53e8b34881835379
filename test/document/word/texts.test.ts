import { paragraph, run, table } from "./wordFile";
import { leftOut, readParts, seen } from "./readWordText";

const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const instruction = (text: string): string =>
  `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
const ruby = (base: string, reading: string): string =>
  `<w:r><w:ruby><w:rubyPr/><w:rt>${run(reading)}</w:rt><w:rubyBase>${run(base)}</w:rubyBase></w:ruby></w:r>`;

describe("the text of a Word document", () => {
  it("has the words below readings, not the readings", async () => {
    const body = paragraph(run("1-1 ") + ruby("見守", "みまも") + run("り活動の") + ruby("推進", "すいしん"));
    expect(await seen({ body })).toEqual(["1-1 見守り活動の推進"]);
  });

  it("has the results of fields, not their instructions, also over several paragraphs and inside each other", async () => {
    const body = [
      paragraph(mark("begin") + instruction("TOC \\o") + mark("separate") + run("第1章　総論")),
      paragraph(run("第2章　各論") + mark("end")),
      paragraph(
        mark("begin") +
          instruction("IF ") +
          mark("begin") +
          instruction("PAGE") +
          mark("separate") +
          run("3") +
          mark("end") +
          instruction(" = 3") +
          mark("separate") +
          run("表１") +
          mark("end") +
          run("　実績"),
      ),
      paragraph(`<w:fldSimple w:instr="SEQ 図">${run("図２")}</w:fldSimple>${run("　推移")}`),
    ].join("");
    expect(await seen({ body })).toEqual(["第1章　総論", "第2章　各論", "表１　実績", "図２　推移"]);
  });

  it("loses nothing behind a field without an end, or an end without a field", async () => {
    const body = [
      paragraph(run("前") + mark("begin") + instruction("PAGE") + run("後")),
      paragraph(
        run("次の段落") + mark("end") + mark("begin") + instruction("REF") + mark("separate") + run("結果"),
      ),
      paragraph("最後"),
    ].join("");
    expect(await seen({ body })).toEqual(["前後", "次の段落結果", "最後"]);
  });

  it("has what older documents write as a formula: a number in a circle, a word with its reading", async () => {
    const field = (text: string): string => mark("begin") + instruction(text) + mark("end");
    const body =
      paragraph(field(" eq \\o\\ac(○,3)") + run("見守り")) +
      paragraph(field(" EQ \\* jc2 \\* hps10 \\o\\ad(\\s\\up 9(みまも),見守)") + run("り"));
    expect(await seen({ body })).toEqual(["③見守り", "見守り"]);
  });

  it("has what boxes to tick and lists to choose from of old forms show", async () => {
    const control = (data: string, name: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar></w:r>${instruction(name)}${mark("end")}`;
    const box = (state: string): string => control(`<w:checkBox>${state}</w:checkBox>`, "FORMCHECKBOX");
    const list =
      '<w:ddList><w:result w:val="1"/><w:listEntry w:val="Ａ"/><w:listEntry w:val="Ｂ"/></w:ddList>';
    const body = paragraph(
      box('<w:default w:val="1"/>') +
        run("達成") +
        box('<w:default w:val="1"/><w:checked w:val="0"/>') +
        run("未達成　評価：") +
        control(list, "FORMDROPDOWN"),
    );
    expect(await seen({ body })).toEqual(["☑達成□未達成　評価：Ｂ"]);
  });

  it("has tabs, line breaks and hyphens, and no soft hyphens", async () => {
    const body = paragraph(
      `<w:r><w:t>第1章</w:t><w:tab/><w:t>総論</w:t><w:br/><w:t>の\u00ad続</w:t><w:softHyphen/><w:t>き 1</w:t><w:noBreakHyphen/><w:t>2</w:t><w:br w:type="page"/></w:r>`,
    );
    const onNextPage = paragraph('<w:r><w:br w:type="page"/><w:t>第2章</w:t></w:r>');
    expect(await seen({ body: body + onNextPage })).toEqual(["第1章\t総論\nの続き 1-2", "第2章"]);
  });

  it("has spaces at its ends only where the document keeps them", async () => {
    const body = paragraph('<w:r><w:t> 自己評価 </w:t></w:r><w:r><w:t xml:space="preserve"> Ａ </w:t></w:r>');
    expect(await seen({ body })).toEqual(["自己評価 Ａ "]);
  });

  it("has signs of other fonts as what they look like", async () => {
    const body = paragraph(
      '<w:r><w:sym w:font="Wingdings" w:char="F081"/><w:t>　目標</w:t><w:sym w:font="Wingdings" w:char="F06E"/></w:r>',
    );
    expect(await seen({ body })).toEqual(["①　目標■"]);
  });

  it("has links, tags and the contents of controls, and tells of a control that nobody has filled in", async () => {
    const control = (more: string, content: string): string =>
      `<w:sdt><w:sdtPr>${more}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const body =
      control(
        "",
        paragraph(
          `<w:hyperlink r:id="rId9">${run("市の")}</w:hyperlink><w:smartTag>${run("計画")}</w:smartTag>`,
        ),
      ) +
      paragraph(run("担当：") + control("", run("公園課"))) +
      paragraph(run("評価：") + control("<w:showingPlcHdr/>", run("クリックして入力")));
    expect(await seen({ body })).toEqual(["市の計画", "担当：公園課", "評価："]);
    expect(await leftOut({ body })).toEqual({ other: 1 });
  });
});

describe("changes that are recorded in a Word document", () => {
  const deleted = (text: string): string =>
    `<w:del w:id="1"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
  const inserted = (text: string): string => `<w:ins w:id="2">${run(text)}</w:ins>`;

  it("are read as accepted, and what was deleted is counted", async () => {
    const body = paragraph(run("花壇を") + deleted("二") + inserted("三") + run("か所増やした。"));
    expect(await seen({ body })).toEqual(["花壇を三か所増やした。"]);
    expect(await leftOut({ body })).toEqual({ deletedText: 1 });
  });

  it("join paragraphs whose end was deleted", async () => {
    const end = '<w:rPr><w:del w:id="3"/></w:rPr>';
    const body =
      paragraph("花壇を増やし、", end) + paragraph("手入れを続けた。") + paragraph(deleted("全部"), end);
    expect(await seen({ body })).toEqual(["花壇を増やし、手入れを続けた。"]);
  });

  it("leave out deleted rows of a table, and show moved text where it is now", async () => {
    const rows = table([
      ["施策", "評価"],
      ["古い行", "Ｃ"],
      ["新しい行", "Ａ"],
    ]).replace(
      '<w:tr><w:tc><w:tcPr></w:tcPr><w:p><w:pPr></w:pPr><w:r><w:rPr></w:rPr><w:t xml:space="preserve">古',
      (start) => start.replace("<w:tr>", '<w:tr><w:trPr><w:del w:id="4"/></w:trPr>'),
    );
    const moved = paragraph(
      `<w:moveFrom w:id="5">${run("移した文")}</w:moveFrom>`,
      '<w:rPr><w:moveFrom w:id="6"/></w:rPr>',
    );
    const body = moved + rows + paragraph(`<w:moveTo w:id="7">${run("移した文")}</w:moveTo>`);
    expect(await seen({ body })).toEqual([
      [
        ["施策", "評価"],
        ["新しい行", "Ａ"],
      ],
      "移した文",
    ]);
    expect(await leftOut({ body })).toEqual({ deletedText: 1 });
  });
});

describe("what a Word document hides", () => {
  const hidden = "<w:vanish/>";

  it("is left out and counted, by the run or by its style", async () => {
    const styles =
      '<w:style w:type="character" w:styleId="memo"><w:name w:val="memo"/><w:rPr><w:vanish/></w:rPr></w:style>';
    const body =
      paragraph(run("公表する。") + run("内部のメモ", hidden) + run("メモ", '<w:rStyle w:val="memo"/>')) +
      paragraph(run("全部が隠れた段落", hidden), "<w:rPr><w:vanish/></w:rPr>") +
      paragraph(run("見える", '<w:rStyle w:val="memo"/><w:vanish w:val="0"/>'));
    expect(await seen({ body, styles })).toEqual(["公表する。", "見える"]);
    expect(await leftOut({ body, styles })).toEqual({ hiddenText: 3 });
  });

  it("may be the end of a heading: it stands in one line with the text behind it, with its number", async () => {
    const body =
      paragraph("相談体制の拡充", '<w:outlineLvl w:val="1"/><w:rPr><w:vanish/><w:specVanish/></w:rPr>') +
      paragraph("　窓口を増やす。");
    const { blocks } = await readParts({ body });
    expect(blocks).toMatchObject([{ text: "相談体制の拡充　窓口を増やす。", headingLevel: 2 }]);
  });

  it("may be a row of a table", async () => {
    const body = table([
      ["施策", "評価"],
      ["隠れた行", "Ｂ"],
    ]).replace(/<w:tr>(?=.*隠)(?!.*<w:tr>.*隠)/, "<w:tr><w:trPr><w:hidden/></w:trPr>");
    expect(await seen({ body })).toEqual([[["施策", "評価"]]]);
    expect(await leftOut({ body })).toEqual({ hiddenText: 1 });
  });
});

describe("notes, comments, pictures and formulas", () => {
  it("are counted, and the text around them is whole", async () => {
    const picture =
      '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri="p"><pic:pic><pic:blipFill><a:blip/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
    const body = paragraph(
      run("講習会を四回開いた") +
        '<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:endnoteReference w:id="3"/></w:r>' +
        '<w:commentRangeStart w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>' +
        picture +
        "<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>" +
        run("。"),
    );
    expect(await seen({ body })).toEqual(["講習会を四回開いた。"]);
    expect(await leftOut({ body })).toEqual({ footnote: 2, comment: 1, image: 1, formula: 1 });
  });
});

describe("paragraphs of a Word document", () => {
  it("tell their level of heading, their indentation and whether all of them is bold", async () => {
    const styles = [
      '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>',
      '<w:style w:type="paragraph" w:styleId="10"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:rPr><w:b/></w:rPr></w:style>',
    ].join("");
    const body = [
      paragraph("大見出し", '<w:pStyle w:val="10"/>'),
      paragraph(run("太") + run("字", "<w:b/>"), '<w:ind w:left="420"/>'),
      paragraph(run("施策", "<w:b/>"), '<w:outlineLvl w:val="2"/><w:ind w:left="630" w:hanging="210"/>'),
      paragraph(run("本文", '<w:b w:val="0"/>'), '<w:pStyle w:val="10"/><w:outlineLvl w:val="9"/>'),
    ].join("");
    const { blocks } = await readParts({ body, styles });
    expect(blocks).toMatchObject([
      { headingLevel: 1, indent: 0, isBold: true },
      { headingLevel: 0, indent: 2, isBold: false },
      { headingLevel: 3, indent: 2, isBold: true },
      { headingLevel: 0, indent: 0, isBold: false },
    ]);
  });
});
