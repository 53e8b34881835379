import type { Table } from "../../../src/document/document";
import { pastedText } from "../../../src/document/text/decodeText";
import { readText } from "../../../src/document/text/readText";

const textsOf = (source: string): string[] =>
  readText(pastedText(source)).blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));

const tablesOf = (source: string): string[][][] =>
  readText(source)
    .blocks.filter((block): block is Table => block.kind === "table")
    .map(({ rows }) => rows.map((cells) => cells.map(({ text }) => text)));

describe("a plain text as a document", () => {
  it("has a paragraph a line, blank ones too, however its lines end", () => {
    expect(textsOf("一\n\n二\r\n三\r四\u000b五\u2028六")).toEqual(["一", "", "二", "三", "四", "五", "六"]);
  });

  it("knows how far its paragraphs are indented, and keeps the space", () => {
    const { blocks } = readText("甲\n\tい\n　　ろ\n  は");
    expect(blocks).toMatchObject([{ indent: 0 }, { indent: 1 }, { indent: 2 }, { indent: 1, text: "  は" }]);
  });

  it("has a table where tabs part cells, and none where they only indent or end a line", () => {
    expect(tablesOf("計画\n施策番号\t施策\n1-1\tい\n\n本文")).toEqual([
      [
        ["施策番号", "施策"],
        ["1-1", "い"],
      ],
    ]);
    expect(tablesOf("甲\n\tい\nろ\t\n")).toEqual([]);
  });

  it.each([";", "\t", "|"])("is parted by what its first line says: %j", (separator) => {
    const rows = [`sep=${separator}`, ["番号", "施策"].join(separator), ["1-1", '"い, ろ"'].join(separator)];
    expect(tablesOf(rows.join("\n"))).toMatchObject([
      [
        ["番号", "施策"],
        ["1-1", expect.stringContaining("い, ろ")],
      ],
    ]);
  });

  it("has a table where semicolons part the cells of every row", () => {
    expect(tablesOf('番号;施策\n1-1;"い; ろ"\n1-2;は')).toEqual([
      [
        ["番号", "施策"],
        ["1-1", "い; ろ"],
        ["1-2", "は"],
      ],
    ]);
  });

  it("has a table of comma-separated text, without the line that Excel does not show", () => {
    expect(tablesOf('sep=,\n番号,施策\n1-1,"い、\nろ"\n1-2, "は, に"')).toEqual([
      [
        ["番号", "施策"],
        ["1-1", "い、\nろ"],
        ["1-2", "は, に"],
      ],
    ]);
    expect(tablesOf("施策の見直し,意識の改革\n(1) 甲\n(2) 乙\n(3) 丙")).toEqual([]);
  });

  it("takes quotation marks for the clipboard's where a cell has line breaks, else for the text's own", () => {
    expect(tablesOf('1-1\t"一。\n""二""。"\n1-2\t"ごみ"ゼロ運動\n1-3\t"終わり"のない\n1-4\tは')).toEqual([
      [
        ["1-1", '一。\n"二"。'],
        ["1-2", '"ごみ"ゼロ運動'],
        ["1-3", '"終わり"のない'],
        ["1-4", "は"],
      ],
    ]);
  });

  it("has a table in Markdown, and keeps how each row was written", () => {
    const [table] = readText("| 施策 | 評価 |\n|---|---|\n| い | 一<br>二 |").blocks;
    expect(table).toMatchObject({ written: ["| 施策 | 評価 |", "|---|---|", "| い | 一<br>二 |"] });
    expect(tablesOf("| 施策 | 評価 |\n|---|---|\n| い | 一<br>二 |")[0]?.[2]).toEqual(["い", "一\n二"]);
  });
});
