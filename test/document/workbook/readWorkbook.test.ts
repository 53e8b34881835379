import type { Block } from "../../../src/document/document";
import { readDocument } from "../../../src/document/readDocument";
import { addSheet } from "../../../src/file/model/sheets";
import { setContent } from "../../../src/file/model/cells";
import { newWorkbook } from "../../../src/file/model/newWorkbook";
import type { CellStyle, CellValue, Sheet, Workbook } from "../../../src/file/model/workbook";
import { saveXlsx } from "../../../src/file/saveXlsx";
import { zip } from "../../../src/file/package/zip";
import { unzip } from "../../../src/file/package/unzip";

type Contents = readonly (readonly (CellValue | [CellValue, CellStyle])[])[];

function fill(sheet: Sheet, rows: Contents): void {
  for (const [row, cells] of rows.entries())
    for (const [column, content] of cells.entries()) {
      const [value, style] = Array.isArray(content) ? content : [content, undefined];
      setContent(sheet, row, column, { value });
      const cell = sheet.cells.get(row)?.get(column);
      if (cell && style) cell.style = style;
    }
}

/** A workbook of sheets by their names; `change` sees it before it is saved. */
async function book(
  sheets: Record<string, Contents>,
  change: (workbook: Workbook) => void = () => undefined,
): Promise<Uint8Array> {
  const workbook = newWorkbook();
  const [first] = workbook.sheets;
  for (const [name, rows] of Object.entries(sheets)) fill(addSheet(workbook, name), rows);
  workbook.sheets = workbook.sheets.filter((sheet) => sheet !== first);
  workbook.activeSheetId = workbook.sheets[0]?.id ?? "";
  change(workbook);
  return saveXlsx(workbook);
}

/** Merges cells of the first sheet, in the file. */
async function merging(bytes: Uint8Array, ...areas: string[]): Promise<Uint8Array> {
  const parts = await unzip(bytes);
  const name = "xl/worksheets/sheet1.xml";
  const cells = areas.map((area) => `<mergeCell ref="${area}"/>`).join("");
  const xml = new TextDecoder().decode(parts.get(name));
  const merged = xml.replace(
    "</sheetData>",
    `</sheetData><mergeCells count="${areas.length}">${cells}</mergeCells>`,
  );
  return zip(new Map([...parts, [name, new TextEncoder().encode(merged)]]));
}

const texts = (blocks: readonly Block[]): unknown[] =>
  blocks.map((block) =>
    block.kind === "paragraph" ? block.text : block.rows.map((row) => row.map(({ text }) => text)),
  );

const readFile = (bytes: Uint8Array, sheets?: readonly string[]) =>
  readDocument({ bytes, name: "計画" }, sheets);

describe("cards side by side on a sheet", () => {
  const cards = (...labels: string[]) =>
    book({
      個票: [
        ["施策評価", "", "", "", ""],
        ["施策", "清掃", "", labels[0] ?? "", "藻場"],
        ["担当", "環境課", "", labels[1] ?? "", "水産課"],
        ["実績", "清掃した。", "", labels[2] ?? "", "試した。"],
      ],
    });

  it("are tables of their own, where they have the same labels", async () => {
    const { blocks } = await readFile(await cards("施策", "担当", "実績"));
    expect(texts(blocks)).toEqual([
      "施策評価",
      [
        ["施策", "清掃"],
        ["担当", "環境課"],
        ["実績", "清掃した。"],
      ],
      [
        ["施策", "藻場"],
        ["担当", "水産課"],
        ["実績", "試した。"],
      ],
    ]);
  });

  it("are one table, where they have not", async () => {
    const { blocks } = await readFile(await cards("施策", "担当", "予算"));
    expect(blocks).toHaveLength(2);
  });
});

describe("a workbook as a document", () => {
  it("is the tables of its visible sheets, in their order", async () => {
    const bytes = await book({
      "1": [
        ["施策", "評価"],
        ["花壇", "Ａ"],
      ],
      "2": [
        ["施策", "評価"],
        ["講習会", "Ｂ"],
      ],
    });
    const { blocks, omitted } = await readFile(bytes);
    expect(texts(blocks)).toEqual([
      [
        ["施策", "評価"],
        ["花壇", "Ａ"],
      ],
      [
        ["施策", "評価"],
        ["講習会", "Ｂ"],
      ],
    ]);
    expect(omitted).toEqual([]);
  });

  it("is the sheets that were chosen, hidden ones too, in the order of the choice", async () => {
    const bytes = await book({ A: [["一"]], B: [["二"]], C: [["三"]] }, ({ sheets }) => {
      for (const sheet of sheets.slice(1)) sheet.visibility = "Hidden";
    });
    expect(texts((await readFile(bytes, ["C", "A"])).blocks)).toEqual(["三", "一"]);
    const all = await readFile(bytes);
    expect(texts(all.blocks)).toEqual(["一"]);
    expect(all.omitted).toEqual([{ kind: "hiddenSheet", count: 2 }]);
  });

  it("is not read where a chosen sheet is not there, or nothing is to be seen", async () => {
    const bytes = await book({ 評価: [["一"]] });
    await expect(readFile(bytes, ["評価 "])).rejects.toMatchObject({
      code: "noSuchSheet",
      subject: "評価 ",
    });
    await expect(readFile(await book({ 空: [] }))).rejects.toMatchObject({ code: "empty" });
  });

  it("shows dates, percentages and errors as its cells do", async () => {
    const bytes = await book({
      評価: [
        ["施策番号", "達成率", "結果"],
        [[45292, { numberFormat: 'm"月"d"日"' }], [0.85, { numberFormat: "0%" }], { error: "#N/A" }],
      ],
    });
    expect(texts((await readFile(bytes)).blocks)).toEqual([
      [
        ["施策番号", "達成率", "結果"],
        ["1月1日", "85%", "#N/A"],
      ],
    ]);
  });

  it("shows a date that a Japanese Excel made of 1-1", async () => {
    const bytes = await book({
      評価: [
        ["番号", "施策"],
        [[45292, { numberFormat: "0" }], "花壇"],
      ],
    });
    const parts = await unzip(bytes);
    const styles = new TextDecoder().decode(parts.get("xl/styles.xml"));
    const japanese = styles.replace(/numFmtId="1"/g, 'numFmtId="56"');
    const changed = new Map([...parts, ["xl/styles.xml", new TextEncoder().encode(japanese)] as const]);
    expect(texts((await readFile(await zip(changed))).blocks)).toMatchObject([
      [
        ["番号", "施策"],
        ["1月1日", "花壇"],
      ],
    ]);
  });

  it("keeps merged cells as one, over columns and over rows", async () => {
    const rows = [
      ["計画の評価", null, null],
      [null, null, null],
      ["基本施策", "評価", null],
      ["1 花", "増やした。", "妥当"],
      [null, "清掃した。", "妥当"],
    ];
    const bytes = await merging(await book({ 評価: rows }), "A1:C1", "B3:C3", "A4:A5");
    const { blocks } = await readFile(bytes);
    expect(blocks).toMatchObject([{ kind: "paragraph", text: "計画の評価" }, { kind: "table" }]);
    expect(blocks[1]).toEqual({
      kind: "table",
      rows: [
        [
          { column: 0, rowSpan: 1, columnSpan: 1, text: "基本施策" },
          { column: 1, rowSpan: 1, columnSpan: 2, text: "評価" },
        ],
        [
          { column: 0, rowSpan: 2, columnSpan: 1, text: "1 花" },
          { column: 1, rowSpan: 1, columnSpan: 1, text: "増やした。" },
          { column: 2, rowSpan: 1, columnSpan: 1, text: "妥当" },
        ],
        [
          { column: 1, rowSpan: 1, columnSpan: 1, text: "清掃した。" },
          { column: 2, rowSpan: 1, columnSpan: 1, text: "妥当" },
        ],
      ],
    });
  });

  it("has the names of its sheets above their tables, where there are several and a name says something", async () => {
    const rows = [["令和6年度　評価"], [], ["施策", "評価"], ["花壇", "Ａ"]];
    const table = [
      ["施策", "評価"],
      ["花壇", "Ａ"],
    ];
    const bytes = await book({ "1 花を育てる": rows, "1-2": rows, Sheet3: rows });
    expect(texts((await readFile(bytes)).blocks)).toEqual([
      "令和6年度　評価",
      "1 花を育てる",
      table,
      "令和6年度　評価",
      table,
      "令和6年度　評価",
      table,
    ]);
    expect(texts((await readFile(bytes, ["1 花を育てる"])).blocks)).toEqual(["令和6年度　評価", table]);
  });

  it("keeps one blank row between rows that are apart, and none at a hidden one", async () => {
    const rows = [["施策", "花壇"], [], [], ["評価", "Ａ"], ["秘", "秘"], ["意見", "妥当"]];
    const bytes = await book(
      { 個票: rows },
      ({ sheets: [sheet] }) => void sheet?.rows.set(4, { isHidden: true }),
    );
    expect(texts((await readFile(bytes)).blocks)).toEqual([
      [["施策", "花壇"], [], ["評価", "Ａ"], ["意見", "妥当"]],
    ]);
  });

  it("leaves out hidden rows and columns, and counts their texts", async () => {
    const rows = [
      ["施策", "内部メモ", "評価"],
      ["花壇", "秘", "Ａ"],
      ["古い施策", "秘", "Ｂ"],
    ];
    const bytes = await book({ 評価: rows }, ({ sheets: [sheet] }) => {
      sheet?.columns.set(1, { isHidden: true });
      sheet?.rows.set(2, { isHidden: true });
    });
    const { blocks, omitted } = await readFile(bytes);
    expect(texts(blocks)).toEqual([
      [
        ["施策", "評価"],
        ["花壇", "Ａ"],
      ],
    ]);
    expect(omitted).toEqual([{ kind: "hiddenText", count: 5 }]);
  });

  it("shows merged cells whose first row is hidden in the first that is not", async () => {
    const rows = [
      ["基本施策", "施策"],
      ["1 花", "古い"],
      [null, "花壇"],
    ];
    const hiding = ({ sheets: [sheet] }: Workbook) => void sheet?.rows.set(1, { isHidden: true });
    const bytes = await merging(await book({ 評価: rows }, hiding), "A2:A3");
    expect(texts((await readFile(bytes)).blocks)).toEqual([
      [
        ["基本施策", "施策"],
        ["1 花", "花壇"],
      ],
    ]);
  });

  it("is paragraphs where no row has two texts; the column is their indentation", async () => {
    const rows = [["基本施策1　花を育てる"], [null, "1-1　花壇"], [], [null, "1-2　街路樹\n（重点）"]];
    const { blocks } = await readFile(await book({ 計画: rows }));
    expect(blocks).toMatchObject([
      { text: "基本施策1　花を育てる", indent: 0 },
      { text: "1-1　花壇", indent: 1 },
      { text: "1-2　街路樹\n（重点）", indent: 1 },
    ]);
  });

  it("counts the comments, pictures and texts in shapes of its sheets, and formulas without a result", async () => {
    const bytes = await book({ 評価: [["施策", "評価"]] }, ({ sheets: [sheet] }) => {
      if (sheet) setContent(sheet, 1, 0, { value: null, formula: "=A1" });
    });
    const parts = await unzip(bytes);
    const relationship = (kind: string): string =>
      `<Relationship Id="${kind}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="/xl/${kind}.xml"/>`;
    const added = {
      "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship("comments")}${relationship("drawing")}</Relationships>`,
      "xl/comments.xml": "<comments><commentList><comment/><comment/></commentList></comments>",
      "xl/drawing.xml": '<x:wsDr xmlns:x="d"><x:sp><x:txBody/></x:sp><x:pic/></x:wsDr>',
    };
    const more = Object.entries(added).map(([name, xml]) => [name, new TextEncoder().encode(xml)] as const);
    const { omitted } = await readFile(await zip(new Map([...parts, ...more])));
    expect(omitted).toEqual([
      { kind: "formula", count: 1 },
      { kind: "comment", count: 2 },
      { kind: "image", count: 1 },
      { kind: "other", count: 1 },
    ]);
  });

  it("is read in a moment where a text stands at the far end of a sheet", async () => {
    const bytes = await book({ 計画: [["始め", "右"]] }, ({ sheets: [sheet] }) => {
      if (sheet) setContent(sheet, 1_048_575, 16_383, { value: "終わり" });
    });
    expect(texts((await readFile(bytes)).blocks)).toEqual([[["始め", "右"], [], ["終わり"]]]);
  });
});
