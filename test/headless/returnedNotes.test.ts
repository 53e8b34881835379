import { readFile, writeFile } from "node:fs/promises";
import { addSheet } from "../../src/file/model/sheets";
import { setContent } from "../../src/file/model/cells";
import type { Workbook } from "../../src/file/model/workbook";
import { runCommand } from "../../workbench/headless/command";
import { resavedByLibreOffice, resavedByOpenpyxl } from "../file/otherApplications";
import { otherPrograms, resavedBy } from "../file/otherPrograms";
import { at, collect, edit, every, handOut, out, rowOf, textColumn, texts, type, useFolder } from "./round";

useFolder();

const path = () => out("市民協働課");
const sheetOf = (book: Workbook) => rowOf(book, "1-1").sheet;
const put = (change: (book: Workbook) => void) => edit(path(), change);

async function collected() {
  const { exitCode, files } = await collect([path()]);
  const [file] = files;
  return { exitCode, status: file?.status, count: file?.others, told: file?.otherTexts ?? [] };
}

describe("what somebody put into a returned file outside of the cells to write in", () => {
  it.each<[string, string, string, (book: Workbook) => void]>([
    ["beside the table", "1 裾野の拡大", "I7", (book) => setContent(sheetOf(book), 6, 8, { value: "覚書" })],
    ["below the table", "1 裾野の拡大", "B13", (book) => setContent(sheetOf(book), 12, 1, { value: "覚書" })],
    ["over a heading", "1 裾野の拡大", "C6", (book) => setContent(sheetOf(book), 5, 2, { value: "覚書" })],
    ["over 状態", "1 裾野の拡大", "F7", (book) => setContent(sheetOf(book), 6, 5, { value: "覚書" })],
    [
      "on a sheet of its own",
      "補足",
      "A1",
      (book) => setContent(addSheet(book, "補足"), 0, 0, { value: "覚書" }),
    ],
    [
      "as a formula that shows it",
      "1 裾野の拡大",
      "I7",
      (book) => setContent(sheetOf(book), 6, 8, { value: "覚書", formula: '="覚"&"書"' }),
    ],
  ])("is told with its place, and the rest is taken: %s", async (_where, sheet, cell, change) => {
    await handOut();
    await type(path(), "1-2", "書いた。");
    await put(change);
    expect(await collected()).toEqual({
      exitCode: 1,
      status: "otherTexts",
      count: 1,
      told: [{ sheet, cell, text: "覚書" }],
    });
    expect((await texts(at("collected.xlsx")))["1-2"]).toBe("書いた。");
    const { stdout } = await runCommand(["collect", at("book.xlsx"), path(), "--out", at("x.xlsx")]);
    expect(stdout).toContain(`［${sheet} ${cell}］覚書`);
  });

  it("is told where it is a note on a cell", async () => {
    await handOut();
    const noted = resavedByOpenpyxl(
      new Uint8Array(await readFile(path())),
      `
from openpyxl.comments import Comment
book.worksheets[0]["E7"].comment = Comment("件数を確かめてください", "課")
`,
    );
    if (noted === null) return;
    await writeFile(path(), noted);
    expect(await collected()).toMatchObject({
      exitCode: 1,
      told: [{ cell: "E7", text: "件数を確かめてください" }],
    });
  });

  it("is told where it is a picture or a chart, which is nobody's to write over either", async () => {
    await handOut();
    const drawn = resavedByOpenpyxl(
      new Uint8Array(await readFile(path())),
      `
import base64, io
from openpyxl.chart import BarChart, Reference
from openpyxl.drawing.image import Image
pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
sheet = book.worksheets[0]
sheet.add_image(Image(io.BytesIO(base64.b64decode(pixel))), "E8")
chart = BarChart()
chart.add_data(Reference(sheet, min_col=1, min_row=7, max_row=8))
sheet.add_chart(chart, "I20")
`,
    );
    if (drawn === null) return;
    await writeFile(path(), drawn);
    const { exitCode, status, count, told } = await collected();
    expect({ exitCode, status, count }).toEqual({ exitCode: 1, status: "otherTexts", count: 2 });
    expect(told).toEqual(
      expect.arrayContaining([
        { sheet: "1 裾野の拡大", cell: "E8", text: "", drawing: "picture" },
        { sheet: "1 裾野の拡大", cell: "I20", text: "", drawing: "chart" },
      ]),
    );
    const { stdout } = await runCommand(["collect", at("book.xlsx"), path(), "--out", at("x.xlsx")]);
    expect(stdout).toContain("取り込んでいない画像: ［1 裾野の拡大 E8］");
    const again = await runCommand(["split", at("book.xlsx"), "--out", at("out")]);
    expect(again.exitCode).toBe(2);
  });

  it("is told where it is a header or a sheet that is a chart; colours are told of a file that is in order", async () => {
    await handOut();
    await type(path(), "1-2", "書いた。");
    await put((book) => {
      const { sheet, row } = rowOf(book, "1-2");
      const cell = sheet.cells.get(row)?.get(textColumn);
      if (cell) cell.style = { ...cell.style, fill: "#FFFF00" };
    });
    const mark = { sheet: "1 裾野の拡大", cell: "E8", text: "", drawing: "mark" };
    expect(await collected()).toEqual({ exitCode: 0, status: "merged", count: 1, told: [mark] });
    await put((book) => {
      sheetOf(book).pageLayout.header = { center: "&14課長確認前&P" };
    });
    const page = { sheet: "1 裾野の拡大", cell: "", text: "課長確認前", drawing: "page" };
    expect(await collected()).toMatchObject({ exitCode: 1, status: "otherTexts", told: [page, mark] });
    const charted = resavedByOpenpyxl(
      new Uint8Array(await readFile(path())),
      `
from openpyxl.chart import BarChart, Reference
chart = BarChart()
chart.add_data(Reference(book.worksheets[0], min_col=1, min_row=7, max_row=8))
book.create_chartsheet("グラフ").add_chart(chart)
`,
    );
    if (charted === null) return;
    await writeFile(path(), charted);
    expect((await collected()).told).toContainEqual({
      sheet: "グラフ",
      cell: "",
      text: "",
      drawing: "chart",
    });
    const { stdout } = await runCommand(["collect", at("book.xlsx"), path(), "--out", at("x.xlsx")]);
    expect(stdout).toContain("取り込んでいない図やグラフ: ［グラフ］");
  });

  it("is told of texts that have no row any more, and of those in cells that went out to be read", async () => {
    await handOut();
    await put((book) => {
      const { sheet, row } = rowOf(book, "1-2");
      setContent(sheet, row, 1, { value: "別の題名" });
      setContent(sheet, row, textColumn, { value: "行方のない文章" });
    });
    expect(await collected()).toMatchObject({
      exitCode: 1,
      status: "formChanged",
      told: [{ text: "別の題名" }, { cell: "E8", text: "行方のない文章" }],
    });
    await type(out("広報課"), "1-2", "読む欄の文章");
    const { files } = await collect([out("広報課")]);
    expect(files[0]).toMatchObject({ status: "formChanged", otherTexts: [{ text: "読む欄の文章" }] });
  });

  it("is nothing in files that were only filled in, sorted, copied, or saved by other applications", async () => {
    await handOut();
    await type(path(), "1-1", "三年続けた。");
    await type(path(), "1-2", "書いた。");
    const bytes = new Uint8Array(await readFile(path()));
    const saved = [
      resavedByLibreOffice(bytes),
      resavedByOpenpyxl(bytes, "book.copy_worksheet(book.worksheets[0])"),
      ...(await Promise.all(otherPrograms.map((program) => resavedBy(program, bytes)))),
    ];
    for (const each of [bytes, ...saved.filter((file) => file !== null)]) {
      await writeFile(path(), each);
      expect(await collected()).toEqual({ exitCode: 0, status: "merged", count: 0, told: [] });
      expect(await texts(at("collected.xlsx"))).toMatchObject({ "1-1": "三年続けた。", "1-2": "書いた。" });
    }
  }, 60_000);
});

describe("a text that an application took for a formula", () => {
  it("is read as it was typed, though it was never calculated", async () => {
    await handOut();
    await put((book) => {
      const { sheet, row } = rowOf(book, "1-1");
      setContent(sheet, row, textColumn, { value: null, formula: "=前年度と同じである" });
    });
    expect(await collected()).toMatchObject({ exitCode: 0, status: "merged" });
    expect((await texts(at("collected.xlsx")))["1-1"]).toBe("=前年度と同じである");
  });

  it.each<[string, Parameters<typeof setContent>[3]]>([
    ["an error", { value: { error: "#N/A" } }],
    ["a formula of another sheet without a result", { value: null, formula: "=別表!A1" }],
  ])("is no deletion where nothing can be read: %s", async (_what, content) => {
    await handOut();
    await put((book) => {
      const { sheet, row } = rowOf(book, "1-1");
      setContent(sheet, row, textColumn, content);
    });
    expect(await collected()).toMatchObject({ exitCode: 1, status: "formChanged", told: [{ cell: "E7" }] });
    expect((await texts(at("collected.xlsx")))["1-1"]).toBe("講座を開いた。");
  });
});

describe("配布一覧 alone", () => {
  it("is no file that came back, and that is said", async () => {
    await handOut();
    const { exitCode, files } = await collect([at("out/配布一覧.xlsx")]);
    expect({ exitCode, files }).toMatchObject({
      exitCode: 1,
      files: [{ file: "配布一覧.xlsx", status: "list" }],
    });
    expect((await collect([...every(), at("out/配布一覧.xlsx")])).exitCode).toBe(0);
  });
});

describe("a stage in which nothing is written", () => {
  it("is not complete: check says that there is no such field", async () => {
    await handOut();
    const { exitCode, stdout, stderr } = await runCommand([
      "check",
      at("book.xlsx"),
      "--stage",
      "reply",
      "--json",
    ]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain("この段階（reply）で記入する欄がブックにありません");
  });
});
