import { counterText } from "../../../src/document/counterText";
import { list, listed, numbered, paragraph, styled } from "./wordFile";
import { seen } from "./readWordText";

describe("automatic numbers of a Word document", () => {
  it("are those that Word shows, on every level", async () => {
    const numbering =
      list(0, [
        ["decimalFullWidth", "基本施策%1"],
        ["decimal", "%1-%2"],
        ["irohaFullWidth", "（%3）"],
      ]) + numbered(1, 0);
    const body = [
      listed(1, 0, "花を育てる"),
      listed(1, 1, "花壇づくり"),
      listed(1, 2, "球根"),
      listed(1, 2, "苗"),
      listed(1, 1, "街路樹"),
      listed(1, 2, "剪定"),
      listed(1, 0, "花を伝える"),
      listed(1, 1, "講習会"),
    ].join("");
    expect(await seen({ body, numbering })).toEqual([
      "基本施策１ 花を育てる",
      "１-1 花壇づくり",
      "（イ） 球根",
      "（ロ） 苗",
      "１-2 街路樹",
      "（イ） 剪定",
      "基本施策２ 花を伝える",
      "２-1 講習会",
    ]);
  });

  it("come from the styles of headings, by the level that names the style", async () => {
    const levels = [
      ["japaneseCounting", "第%1章", '<w:pStyle w:val="1"/>'],
      ["decimal", "%1-%2", '<w:isLgl/><w:pStyle w:val="2"/>'],
    ] as const;
    const numbering = list(0, levels) + numbered(5, 0);
    const styles = [
      '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="1"/></w:style>',
      '<w:style w:type="paragraph" w:styleId="own"><w:name w:val="施策の見出し"/><w:basedOn w:val="2"/></w:style>',
    ].join("");
    const body = [
      styled("1", "みどり"),
      styled("2", "公園"),
      styled("own", "街路樹"),
      paragraph("本文", '<w:pStyle w:val="1"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
      styled("1", "水辺"),
      styled("2", "川"),
    ].join("");
    expect(await seen({ body, numbering, styles })).toEqual([
      "第一章 みどり",
      "1-1 公園",
      "1-2 街路樹",
      "本文",
      "第二章 水辺",
      "2-1 川",
    ]);
  });

  it("take the list from the style above and the level from the style itself", async () => {
    const numbering =
      list(0, [
        ["decimal", "%1"],
        ["decimal", "%1.%2"],
      ]) + numbered(1, 0);
    const styles = [
      '<w:style w:type="paragraph" w:styleId="a"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>',
    ].join("");
    const body = styled("a", "章") + styled("b", "節");
    expect(await seen({ body, numbering, styles })).toEqual(["1 章", "1.1 節"]);
  });

  it("go on where another list of the same counters stopped, and begin anew where that list says so", async () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const numbering =
      list(0, [["decimal", "%1."]]) + numbered(1, 0) + numbered(2, 0) + numbered(3, 0, restart);
    const body = [1, 1, 2, 3, 3].map((numId) => listed(numId, 0, "項目")).join("");
    expect(await seen({ body, numbering })).toEqual(["1. 項目", "2. 項目", "3. 項目", "1. 項目", "2. 項目"]);
  });

  it("begin at the number of the level, and keep counting where the level never begins again", async () => {
    const numbering =
      list(0, [
        ["decimal", "第%1章"],
        ["decimal", "施策%2", '<w:lvlRestart w:val="0"/>'],
      ]).replace('<w:start w:val="1"/>', '<w:start w:val="3"/>') + numbered(1, 0);
    const body = [0, 1, 1, 0, 1].map((level) => listed(1, level, "見出し")).join("");
    expect(await seen({ body, numbering })).toEqual([
      "第3章 見出し",
      "施策1 見出し",
      "施策2 見出し",
      "第4章 見出し",
      "施策3 見出し",
    ]);
  });

  it("show what a list puts in place of one of its levels", async () => {
    const replaced =
      '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1 "/></w:lvl></w:lvlOverride>';
    const numbering = list(0, [["decimal", "%1"]]) + numbered(1, 0, replaced);
    expect(await seen({ body: listed(1, 0, "項目"), numbering })).toEqual(["I 項目"]);
  });

  it("follow a list that is kept as a style of lists", async () => {
    const numbering = [
      '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="市の章立て"/></w:abstractNum>',
      list(1, [["decimal", "第%1"]]),
      numbered(1, 0),
      numbered(2, 1),
    ].join("");
    const styles =
      '<w:style w:type="numbering" w:styleId="市の章立て"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    expect(await seen({ body: listed(1, 0, "総論"), numbering, styles })).toEqual(["第1 総論"]);
  });

  it("show the bullets of a list, also those of a font of signs", async () => {
    const bullets =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF06C;"/><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="・"/><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr></w:lvl><w:lvl w:ilvl="2"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl><w:lvl w:ilvl="3"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/><w:rPr><w:rFonts w:ascii="Courier New"/></w:rPr></w:lvl></w:abstractNum>';
    const body = [0, 1, 2, 3].map((level) => listed(1, level, "項")).join("");
    expect(await seen({ body, numbering: bullets + numbered(1, 0) })).toEqual([
      "● 項",
      "・ 項",
      "• 項",
      "○ 項",
    ]);
  });

  it("leave out the counter of a level that has bullets", async () => {
    const levels = [
      ["decimal", "%1."],
      ["bullet", "・"],
      ["decimal", "%1.%2%3"],
    ] as const;
    const body = listed(1, 0, "章") + listed(1, 2, "項");
    expect(await seen({ body, numbering: list(0, levels) + numbered(1, 0) })).toEqual(["1. 章", "1.1 項"]);
  });

  it("count paragraphs in tables and empty ones too", async () => {
    const numbering = list(0, [["decimal", "%1."]]) + numbered(1, 0);
    const cells = `<w:tbl><w:tr><w:tc>${listed(1, 0, "表の中")}</w:tc><w:tc>${paragraph("右")}</w:tc></w:tr></w:tbl>`;
    const body = listed(1, 0, "前") + cells + listed(1, 0, "") + listed(1, 0, "後");
    expect(await seen({ body, numbering })).toEqual(["1. 前", [["2. 表の中", "右"]], "3.", "4. 後"]);
  });

  it("count a level that was passed over as begun", async () => {
    const numbering =
      list(0, [
        ["decimal", "第%1章"],
        ["decimal", "%1-%2"],
      ]) + numbered(1, 0);
    const body = listed(1, 1, "章のない節") + listed(1, 0, "章") + listed(1, 1, "節");
    expect(await seen({ body, numbering })).toEqual(["1-1 章のない節", "第2章 章", "2-1 節"]);
  });

  it("are nothing where the list is not there", async () => {
    expect(await seen({ body: listed(9, 0, "項目") })).toEqual(["項目"]);
  });
});

describe("a counter", () => {
  it.each([
    ["decimal", 12, "12"],
    ["decimalZero", 3, "03"],
    ["decimalFullWidth", 12, "１２"],
    ["decimalEnclosedCircle", 20, "⑳"],
    ["decimalEnclosedCircle", 21, "21"],
    ["decimalEnclosedParen", 3, "⑶"],
    ["upperLetter", 28, "BB"],
    ["lowerLetter", 3, "c"],
    ["upperRoman", 14, "XIV"],
    ["lowerRoman", 9, "ix"],
    ["aiueoFullWidth", 6, "カ"],
    ["aiueo", 2, "ｲ"],
    ["irohaFullWidth", 4, "ニ"],
    ["japaneseCounting", 10, "十"],
    ["japaneseCounting", 11, "十一"],
    ["japaneseCounting", 25, "二十五"],
    ["japaneseCounting", 110, "百十"],
    ["japaneseCounting", 10_203, "一万二百三"],
    ["chineseCountingThousand", 112, "一百一十二"],
    ["chineseCountingThousand", 11, "十一"],
    ["ideographDigital", 10, "一〇"],
    ["japaneseLegal", 12, "壱拾弐"],
    ["ideographTraditional", 3, "丙"],
    ["ideographEnclosedCircle", 2, "㊁"],
    ["upperRoman", 999_999_999, "999999999"],
    ["lowerLetter", 999_999_999, "999999999"],
    ["none", 2, ""],
    ["somethingNew", 7, "7"],
  ])("in the format %s, at %i, is %s", (format, value, text) => {
    expect(counterText(value, format)).toBe(text);
  });

  it("of a format of its own has the zeros of its sample", () => {
    expect(counterText(7, "custom", "001, 002, 003, ...")).toBe("007");
  });
});
