import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setContent } from "../../src/file/model/cells";
import { newWorkbook } from "../../src/file/model/newWorkbook";
import { addSheet } from "../../src/file/model/sheets";
import { openXlsx } from "../../src/file/openXlsx";
import { saveXlsx } from "../../src/file/saveXlsx";
import { runCommand } from "../../workbench/headless/command";
import { list, listed, numbered, paragraph, table, wordFile } from "../document/word/wordFile";
import { readFile } from "node:fs/promises";

let folder: string;
const at = (name: string) => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "headless-"));
});
afterEach(() => rm(folder, { recursive: true }));

interface ParsedPlan {
  plan: {
    title: string;
    policies: { number: string; title: string; measures: { number: string; title: string }[] }[];
  };
}

async function outline(...words: string[]): Promise<unknown> {
  const { stdout, stderr } = await runCommand(["parse", ...words, "--json"]);
  if (stderr !== "") throw new Error(stderr);
  const { plan } = JSON.parse(stdout) as ParsedPlan;
  return plan.policies.map(({ number, title, measures }) => [
    `${number} ${title}`,
    ...measures.map((measure) => `${measure.number} ${measure.title}`),
  ]);
}

async function workbook(sheets: Record<string, string[][]>): Promise<Uint8Array> {
  const book = newWorkbook();
  const [first] = book.sheets;
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = addSheet(book, name);
    for (const [row, cells] of rows.entries())
      for (const [column, value] of cells.entries()) setContent(sheet, row, column, { value });
  }
  book.sheets = book.sheets.filter((sheet) => sheet !== first);
  book.activeSheetId = book.sheets[0]?.id ?? "";
  return saveXlsx(book);
}

const header = ["基本施策番号", "基本施策", "施策番号", "施策"];

describe("a plan in a Word document", () => {
  const numbering =
    list(0, [
      ["decimal", "基本施策%1"],
      ["decimal", "%1-%2"],
    ]) + numbered(1, 0);
  const body = [
    paragraph("令和6年度　みどり野市計画"),
    listed(1, 0, "裾野の拡大"),
    listed(1, 1, "きっかけづくり"),
    listed(1, 1, "情報の提供"),
    listed(1, 0, "支援の充実"),
    listed(1, 1, "相談体制の拡充"),
  ].join("");

  it("is parsed with the numbers that Word counts", async () => {
    await writeFile(at("plan.docx"), await wordFile({ body, numbering }));
    expect(await outline(at("plan.docx"))).toEqual([
      ["1 裾野の拡大", "1-1 きっかけづくり", "1-2 情報の提供"],
      ["2 支援の充実", "2-1 相談体制の拡充"],
    ]);
  });

  it("is built into a workbook", async () => {
    await writeFile(at("plan.docx"), await wordFile({ body, numbering }));
    const { exitCode, stderr } = await runCommand(["build", at("plan.docx"), "--out", at("book.xlsx")]);
    expect([exitCode, stderr]).toEqual([0, ""]);
    const { sheets } = await openXlsx(await readFile(at("book.xlsx")));
    expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["計画"]));
  });

  it("is parsed with a word on what was not read of it", async () => {
    const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>内部のメモ</w:t></w:r>";
    await writeFile(at("plan.docx"), await wordFile({ body: body + paragraph(note + hidden), numbering }));
    const { stdout } = await runCommand(["parse", at("plan.docx"), "--json"]);
    const { problems } = JSON.parse(stdout) as {
      problems: { code: string; severity: string; message: string }[];
    };
    const [told] = problems.filter(({ code }) => code === "notRead");
    expect(told).toMatchObject({ severity: "warning" });
    expect(told?.message).toContain("脚注 1、非表示の文字 1");
  });

  it("may be a table whose policies are merged over their rows", async () => {
    const merged = (text: string, kind: string): string =>
      `<w:tc><w:tcPr><w:vMerge${kind}/></w:tcPr>${paragraph(text)}</w:tc>`;
    const rows = table([
      ["基本施策", "施策番号", "施策", "自己評価"],
      [merged("1　裾野の拡大", ' w:val="restart"'), "1-1", "きっかけづくり", "回数を増やした。"],
      [merged("", ""), "1-2", "情報の提供", "紙面を改めた。"],
    ]);
    await writeFile(at("plan.docx"), await wordFile({ body: paragraph("令和6年度計画") + rows }));
    expect(await outline(at("plan.docx"))).toEqual([
      ["1 裾野の拡大", "1-1 きっかけづくり", "1-2 情報の提供"],
    ]);
  });
});

describe("a plan in a workbook", () => {
  it("is parsed from the sheets that are named", async () => {
    const bytes = await workbook({
      前年: [header, ["1", "古い施策", "1-1", "古い取組"]],
      今年: [header, ["1", "裾野の拡大", "1-1", "きっかけづくり"]],
    });
    await writeFile(at("plan.xlsx"), bytes);
    expect(await outline(at("plan.xlsx"), "--sheet", "今年")).toEqual([
      ["1 裾野の拡大", "1-1 きっかけづくり"],
    ]);
  });
});

describe("a plan with a sheet a policy", () => {
  it("has the names of the sheets as its policies", async () => {
    const rows = (number: string, title: string): string[][] => [
      ["施策番号", "施策名", "自己評価"],
      [number, title, "続けた。"],
    ];
    const bytes = await workbook({
      "1 花を育てる": rows("1-1", "花壇"),
      "2 花を伝える": rows("2-1", "講習会"),
    });
    await writeFile(at("plan.xlsx"), bytes);
    expect(await outline(at("plan.xlsx"))).toEqual([
      ["1 花を育てる", "1-1 花壇"],
      ["2 花を伝える", "2-1 講習会"],
    ]);
  });
});

describe("a file that is no plan", () => {
  it.each([
    ["計画.pdf", "%PDF-1.7", /PDF/],
    ["計画.doc", "\u00d0\u00cf\u0011\u00e0", /\.docx/],
    ["計画.xls", "\u00d0\u00cf\u0011\u00e0", /\.xlsx/],
    ["計画.docx", "PK\u0003\u0004", /壊れ/],
  ])("called %s is refused, and the reader is told what to do", async (name, start, advice) => {
    await writeFile(at(name), Buffer.from(start, "latin1"));
    const { exitCode, stdout, stderr } = await runCommand(["parse", at(name), "--json"]);
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(advice);
  });

  it("is refused where a sheet is asked for that is not there, or that cannot be", async () => {
    await writeFile(at("plan.xlsx"), await workbook({ 今年: [header] }));
    expect((await runCommand(["parse", at("plan.xlsx"), "--sheet", "来年"])).stderr).toContain("「来年」");
    await writeFile(at("plan.txt"), "基本施策1 花\n1-1 花壇");
    expect((await runCommand(["parse", at("plan.txt"), "--sheet", "来年"])).stderr).toContain("Excel ブック");
  });
});
