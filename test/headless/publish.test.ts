import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { saveXlsx } from "../../src/file/saveXlsx";
import { runCommand } from "../../workbench/headless/command";
import { City } from "../app/city";
import { readByPython } from "../file/otherApplications";

let folder: string;
const at = (name: string): string => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "publish-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function writeBook(fill: boolean, selfAssessment?: string): Promise<void> {
  const city = new City();
  await city.build();
  if (fill) await city.fill();
  if (selfAssessment !== undefined) await city.type("1 裾野の拡大", "E7", selfAssessment);
  await city.summarise();
  await writeFile(at("book.xlsx"), await saveXlsx(city.host.workbook));
}

interface Output {
  files: string[];
  findings: { code: string; severity: string; sheet: string; cell: string; message: string }[];
}

async function publish(): Promise<{ exitCode: number; output: Output }> {
  const { exitCode, stdout } = await runCommand([
    "publish",
    at("book.xlsx"),
    "--out",
    at("public"),
    "--json",
  ]);
  return { exitCode, output: JSON.parse(stdout) as Output };
}

describe("publish", () => {
  it("writes both files into a folder that it makes, and is content with a workbook that is filled in", async () => {
    await writeBook(true);
    const { exitCode, output } = await publish();
    expect(output.files).toEqual([at("public/公表用.html"), at("public/公表用.csv")]);
    expect(await readdir(at("public"))).toEqual(["公表用.csv", "公表用.html"]);
    expect({ exitCode, errors: output.findings.filter(({ severity }) => severity === "error") }).toEqual({
      exitCode: 0,
      errors: [],
    });
  });

  it("publishes a workbook with gaps, names them, and ends with 1", async () => {
    await writeBook(false, "講座を開いた。");
    const { exitCode, output } = await publish();
    expect(exitCode).toBe(1);
    expect(output.findings[0]).toMatchObject({ code: "blank", severity: "error", cell: "F7" });
    expect(await readFile(at("public/公表用.html"), "utf8")).toContain("未記入");
  });

  it("gives the address of the Ministry's rules with what is not as they ask", async () => {
    await writeBook(false, "参加者は①の講座で増えた。");
    const { output } = await publish();
    expect(output.findings.find(({ code }) => code === "machineCharacters")).toMatchObject({
      rule: "1-10",
      link: "https://www.soumu.go.jp/menu_news/s-news/01toukatsu01_02000186.html",
    });
  });

  it("leaves the workbook as it is", async () => {
    await writeBook(true);
    const before = await readFile(at("book.xlsx"));
    await publish();
    expect(await readFile(at("book.xlsx"))).toEqual(before);
  });

  it("replaces the files of the last time", async () => {
    await mkdir(at("public"));
    await writeFile(at("public/公表用.csv"), "前の年度");
    await writeBook(true);
    await publish();
    expect(await readFile(at("public/公表用.csv"), "utf8")).toContain("2016");
  });

  it("tells a person what to look at, and which files it wrote", async () => {
    await writeBook(false);
    const { stdout } = await runCommand(["publish", at("book.xlsx"), "--out", at("public")]);
    expect(stdout).toContain("要対応: 基本施策 1 の施策 1-1：自己評価が未記入です。［1 裾野の拡大 E7］");
    expect(stdout.split("\n").slice(-2)).toEqual([
      `作成しました：${at("public/公表用.html")}`,
      `作成しました：${at("public/公表用.csv")}`,
    ]);
  });

  it("gives Python a table with a row a measure and the texts as typed", async () => {
    const text = '=1+1 は"式"ではない、\n二行目😀';
    await writeBook(true, text);
    await publish();
    const rows = readByPython(at("public/公表用.csv"));
    if (rows === null) return;
    const [headings = [], ...records] = rows;
    expect(records.every((record) => record.length === headings.length)).toBe(true);
    const number = headings.indexOf("施策番号");
    expect(records.map((record) => record[number])).toEqual(["", "1-1", "1-2", "", "2-1"]);
    expect(records[1]?.[headings.indexOf("実施主体による自己評価")]).toBe(`'${text}`);
  });
});

describe("what cannot be published", () => {
  it.each<[string, () => string[] | Promise<string[]>]>([
    ["no --out", () => ["publish", at("book.xlsx")]],
    ["a file as --out", () => ["publish", at("book.xlsx"), "--out", at("book.xlsx")]],
    [
      "--out in a folder that does not exist",
      () => ["publish", at("book.xlsx"), "--out", at("nowhere/public")],
    ],
    ["a missing workbook", () => ["publish", at("nowhere.xlsx"), "--out", at("public")]],
    ["a workbook that is none", () => ["publish", at("note.xlsx"), "--out", at("public")]],
    ["an option of another verb", () => ["publish", at("book.xlsx"), "--out", at("public"), "--summary"]],
    [
      "a workbook that is not ours",
      async () => {
        await writeFile(at("other.xlsx"), await saveXlsx(new City().host.workbook));
        return ["publish", at("other.xlsx"), "--out", at("public")];
      },
    ],
    [
      "a folder with the name of a file",
      async () => {
        await mkdir(at("taken/公表用.csv"), { recursive: true });
        return ["publish", at("book.xlsx"), "--out", at("taken")];
      },
    ],
  ])("is one clear line and exit code 2, and nothing is written: %s", async (_case, words) => {
    await writeBook(true);
    await writeFile(at("note.xlsx"), "これはブックではありません");
    const given = await words();
    const before = await readdir(folder, { recursive: true });
    const result = await runCommand(given);
    expect(result).toMatchObject({ exitCode: 2, stdout: "" });
    expect(result.stderr).toMatch(/^[^\n]+$/);
    expect(await readdir(folder, { recursive: true })).toEqual(before);
  });
});
