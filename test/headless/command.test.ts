import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../../workbench/headless/command";
import { newWorkbook } from "../../src/file/model/newWorkbook";
import { openXlsx } from "../../src/file/openXlsx";
import { saveXlsx } from "../../src/file/saveXlsx";
import { plain } from "../reliability/workbookTexts";

const planText = `平成28年度 青葉市市民活動推進計画の評価

基本施策1：裾野の拡大
1-1. きっかけづくり
1-2. 情報の提供【重点施策】
★実施主体による自己評価
広報の回数を増やした。
★市民活動推進委員会による評価及び意見
効果の検証を望む。
基本施策2：支援の充実
2-1. 相談体制の拡充
★実施主体による自己評価
窓口を周知した。
★市民活動推進委員会による評価及び意見
巡回の相談も検討されたい。
`;

let folder: string;
const at = (name: string) => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "headless-"));
  await writeFile(at("plan.txt"), planText);
});
afterEach(() => rm(folder, { recursive: true }));

const json = async (...words: string[]) => {
  const { exitCode, stdout, stderr } = await runCommand([...words, "--json"]);
  return { exitCode, stderr, output: JSON.parse(stdout) as Record<string, unknown> };
};

/** What stands on the sheets of a workbook, and how it looks. */
/** What stands in a workbook, whatever its ids are: they are others in every new one. */
async function contents(path: string): Promise<unknown> {
  const { sheets } = await openXlsx(await readFile(path));
  const seen = sheets.map(({ name, cells, rows, columns, pageLayout, protection, frozen }) =>
    plain({ name, cells, rows, columns, pageLayout, protection, frozen }),
  );
  return JSON.parse(JSON.stringify(seen).replace(/"value":"[a-z0-9]{8}"/g, '"value":"id"'));
}

describe("the command line", () => {
  it("parses a plan", async () => {
    const { exitCode, output } = await json("parse", at("plan.txt"));
    expect(exitCode).toBe(0);
    expect(output).toMatchObject({
      plan: {
        title: "平成28年度 青葉市市民活動推進計画の評価",
        fiscalYear: "平成28年度",
        policies: [
          {
            number: "1",
            title: "裾野の拡大",
            selfAssessment: "広報の回数を増やした。",
            measures: [
              {
                number: "1-1",
                title: "きっかけづくり",
                isPriority: false,
                implementingBody: "",
                selfAssessment: "",
              },
              { number: "1-2", title: "情報の提供", isPriority: true },
            ],
          },
          { number: "2", committeeAssessment: "巡回の相談も検討されたい。" },
        ],
      },
      problems: [],
      host: { syncs: 0, requestBytes: 0, largestRequestBytes: 0, actions: 0 },
      elapsedMs: expect.any(Number) as number,
    });
  });

  it.each(["policy", "measure"])(
    "builds a workbook, checks it and writes its summary, layout %s",
    async (layout) => {
      const built = await json("build", at("plan.txt"), "--out", at("book.xlsx"), "--layout", layout);
      expect(built).toMatchObject({ exitCode: 0, output: { host: { syncs: 3 } } });
      const checked = await json("check", at("book.xlsx"));
      expect(checked.exitCode).toBe(1);
      expect(checked.output).toMatchObject({
        complete: false,
        policies: 2,
        measures: 3,
        required: 10,
        filled: 4,
      });
      const [first] = checked.output.findings as Record<string, unknown>[];
      expect(first).toMatchObject({
        code: "blank",
        severity: "error",
        policy: "1",
        measure: "1-1",
        field: "selfAssessment",
      });
      expect(first?.message).toContain("自己評価が未記入");
      const summed = await json("summary", at("book.xlsx"), "--out", at("summary.xlsx"));
      expect(summed.exitCode).toBe(0);
      expect(await json("check", at("summary.xlsx"))).toMatchObject({ exitCode: 1, output: { filled: 4 } });
    },
  );

  it.each(["policy", "measure"])(
    "builds a workbook with its summary in one go, layout %s",
    async (layout) => {
      const words = ["build", at("plan.txt"), "--layout", layout];
      await json(...words, "--out", at("book.xlsx"));
      const { output: summed } = await json("summary", at("book.xlsx"), "--out", at("two.xlsx"));
      const { exitCode, output } = await json(...words, "--out", at("one.xlsx"), "--summary");
      expect(exitCode).toBe(0);
      const { complete, policies, measures, required, filled, findings } = summed;
      expect(output.summary).toEqual({ complete, policies, measures, required, filled, findings });
      expect(await contents(at("one.xlsx"))).toEqual(await contents(at("two.xlsx")));
      expect(await json("check", at("one.xlsx"))).toMatchObject({ exitCode: 1, output: { findings } });
    },
  );

  it("builds into a workbook that stands there only when it is told to, and keeps its layout and texts", async () => {
    const words = ["build", at("plan.txt"), "--out", at("book.xlsx")];
    await json(...words, "--layout", "measure");
    const before = await readFile(at("book.xlsx"));
    const refused = await runCommand(words);
    expect(refused).toMatchObject({ exitCode: 2, stdout: "" });
    expect(refused.stderr).toContain("--into");
    expect(await readFile(at("book.xlsx"))).toEqual(before);
    await writeFile(at("plan.txt"), planText.replace("広報の回数を増やした。", ""));
    const { exitCode, output } = await json(...words, "--into");
    expect([exitCode, output.sheets, output.removed]).toEqual([0, [], []]);
    expect(await json("check", at("book.xlsx"))).toMatchObject({ output: { filled: 4 } });
  });

  it("writes over a workbook that stands there only where the new one holds all of it, and over nothing else", async () => {
    const words = ["build", at("plan.txt"), "--out", at("book.xlsx"), "--summary"];
    await writeFile(at("book.xlsx"), "");
    for (let time = 0; time < 3; time++) expect((await json(...words)).exitCode).toBe(0);

    const book = await openXlsx(new Uint8Array(await readFile(at("book.xlsx"))));
    for (const { name, cells } of book.sheets)
      if (name.startsWith("1 ")) cells.get(6)?.set(4, { value: "20250401" });
    const others = {
      "book.xlsx": await saveXlsx(book),
      "other.xlsx": await saveXlsx(newWorkbook()),
      "notes.xlsx": new TextEncoder().encode("覚書"),
    };
    for (const [name, bytes] of Object.entries(others)) {
      await writeFile(at(name), bytes);
      for (const more of name === "book.xlsx" ? [[]] : [[], ["--into"]]) {
        const { exitCode, stderr } = await runCommand(["build", at("plan.txt"), "--out", at(name), ...more]);
        expect({ exitCode, stderr }).toEqual({
          exitCode: 2,
          stderr: expect.stringContaining(name) as string,
        });
      }
      expect(new Uint8Array(await readFile(at(name)))).toEqual(new Uint8Array(bytes));
    }
  });

  it.each<[string, (...paths: string[]) => string[]]>([
    ["summary", () => []],
    ["next-year", () => []],
    ["collect", (returned) => [returned]],
  ])("%s writes over nothing that is no workbook of ours, and over its own once more", async (verb, more) => {
    await json("build", at("plan.txt"), "--out", at("book.xlsx"));
    await json("split", at("book.xlsx"), "--out", at("out"));
    const [returned = ""] = (await readdir(at("out"))).filter((name) => !name.startsWith("配布一覧"));
    const words = [verb, at("book.xlsx"), ...more(at(`out/${returned}`)), "--out", at("after.xlsx")];
    for (const bytes of [new TextEncoder().encode("覚書"), await saveXlsx(newWorkbook())]) {
      await writeFile(at("after.xlsx"), bytes);
      const { exitCode, stdout, stderr } = await runCommand(words);
      expect([exitCode, stdout]).toEqual([2, ""]);
      expect(stderr).toContain("after.xlsx");
      expect(new Uint8Array(await readFile(at("after.xlsx")))).toEqual(new Uint8Array(bytes));
    }
    await rm(at("after.xlsx"));
    for (let time = 0; time < 2; time++) expect((await runCommand(words)).exitCode).toBe(0);
  });

  it("names the candidates where it cannot tell whose a text is, and writes nothing", async () => {
    const words = ["build", at("plan.txt"), "--out", at("book.xlsx"), "--into"];
    const written = `平成28年度 市民活動推進計画
基本施策1：裾野の拡大
1-1. きっかけづくり
★実施主体による自己評価
広報の回数を増やした。
★市民活動推進委員会による評価及び意見
効果の検証を望む。
1-2. 相談体制の拡充
★実施主体による自己評価
窓口を周知した。
★市民活動推進委員会による評価及び意見
巡回の相談も検討されたい。
`;
    await writeFile(at("plan.txt"), written);
    await json(...words);
    const bytes = await readFile(at("book.xlsx"));
    await writeFile(at("plan.txt"), written.replace("相談体制の拡充", "相談体制の整備"));
    const { exitCode, stderr } = await runCommand(words);
    expect([exitCode, stderr]).toEqual([
      2,
      expect.stringContaining("1-2 相談体制の拡充 → 1-2 相談体制の整備"),
    ]);
    expect(await readFile(at("book.xlsx"))).toEqual(bytes);
  });

  it("tells a person what it did", async () => {
    await runCommand(["build", at("plan.txt"), "--out", at("book.xlsx")]);
    const { stdout } = await runCommand(["check", at("book.xlsx")]);
    const { stdout: built } = await runCommand([
      "build",
      at("plan.txt"),
      "--out",
      at("other.xlsx"),
      "--summary",
    ]);
    expect(built.split("\n").slice(-2)).toEqual([
      `3 枚のシートを作成しました：${at("other.xlsx")}`,
      `「総括表」と「公表用」を書きました：${at("other.xlsx")}`,
    ]);
    expect(stdout.split("\n").slice(0, 3)).toEqual([
      "記入がそろっていません。",
      "4 / 10 欄",
      "要対応: 基本施策 1 の施策 1-1：自己評価が未記入です。［1 裾野の拡大 E7］",
    ]);
  });

  it.each([
    ["平成 28 年度基本施策の達成状況評価", "平成 28 年度基本施策の達成状況評価"],
    ["達成状況評価\n平成28年度", "達成状況評価　平成28年度"],
  ])("names the year of %j once", async (top, heading) => {
    await writeFile(at("plan.txt"), planText.replace("平成28年度 青葉市市民活動推進計画の評価", top));
    const { stdout } = await runCommand(["parse", at("plan.txt")]);
    expect(stdout.split("\n")[0]).toBe(heading);
  });

  it.each([["--help"], ["help"], ["-h"], ["build", "--help"]])("explains itself: %s %s", async (...words) => {
    const { exitCode, stdout, stderr } = await runCommand(words);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    for (const verb of ["parse", "build", "check", "summary", "publish"])
      expect(stdout).toMatch(new RegExp(`^  ${verb} .*。$`, "m"));
  });

  it("reads a plan in Shift_JIS", async () => {
    // 基本施策1：甲 / 1-1. 乙
    const shiftJis = [
      0x8a, 0xee, 0x96, 0x7b, 0x8e, 0x7b, 0x8d, 0xf4, 0x31, 0x81, 0x46, 0x8d, 0x62, 0x0d, 0x0a, 0x31, 0x2d,
      0x31, 0x2e, 0x20, 0x89, 0xb3, 0x0d, 0x0a,
    ];
    await writeFile(at("sjis.txt"), Uint8Array.from(shiftJis));
    const { output } = await json("parse", at("sjis.txt"));
    expect(output).toMatchObject({
      plan: { policies: [{ number: "1", title: "甲", measures: [{ number: "1-1", title: "乙" }] }] },
    });
  });
});

describe("bad input", () => {
  beforeEach(async () => {
    await writeFile(at("empty.txt"), "");
    await writeFile(at("blank.txt"), " \n　\n");
    await writeFile(
      at("binary.bin"),
      Uint8Array.from({ length: 2000 }, (_, index) => (index * 37) % 256),
    );
    await writeFile(at("letter.txt"), "拝啓　時下ますますご清栄のこととお慶び申し上げます。\n敬具\n");
    await writeFile(at("notBook.xlsx"), "これはブックではありません");
    await writeFile(at("kept.xlsx"), "前からあるファイル");
    await mkdir(at("folder"));
  });

  const out = () => at("kept.xlsx");

  it.each<[string, () => string[]]>([
    ["no verb", () => []],
    ["an unknown verb", () => ["print", at("plan.txt")]],
    ["no input", () => ["parse"]],
    ["two inputs", () => ["parse", at("plan.txt"), at("plan.txt")]],
    ["an unknown option", () => ["parse", at("plan.txt"), "--yaml"]],
    ["an option of another verb", () => ["parse", at("plan.txt"), "--layout", "policy"]],
    ["--summary of another verb", () => ["check", at("notBook.xlsx"), "--summary"]],
    ["no --out", () => ["build", at("plan.txt")]],
    ["an unknown layout", () => ["build", at("plan.txt"), "--out", out(), "--layout", "wide"]],
    ["a missing file", () => ["build", at("nowhere.txt"), "--out", out()]],
    ["a folder as input", () => ["parse", at("folder")]],
    ["an empty file", () => ["build", at("empty.txt"), "--out", out()]],
    ["only white space", () => ["parse", at("blank.txt")]],
    ["a binary file", () => ["build", at("binary.bin"), "--out", out()]],
    ["a text without measures", () => ["build", at("letter.txt"), "--out", out()]],
    ["a folder as --out", () => ["build", at("plan.txt"), "--out", at("folder")]],
    [
      "--out in a folder that does not exist",
      () => ["build", at("plan.txt"), "--out", at("nowhere/book.xlsx")],
    ],
    ["a workbook that is none", () => ["check", at("notBook.xlsx")]],
    ["a plan as workbook", () => ["summary", at("plan.txt"), "--out", out()]],
  ])("is one clear line and exit code 2, and nothing is written: %s", async (_case, words) => {
    const before = await readdir(folder);
    const result = await runCommand(words());
    expect(result.exitCode).toBe(2);
    expect(result.stdout).toBe("");
    expect(result.stderr).toMatch(/^[^\n]+$/);
    expect(await readdir(folder)).toEqual(before);
    expect(await readFile(at("kept.xlsx"), "utf8")).toBe("前からあるファイル");
  });

  it("includes a workbook that is not ours and one that is cut short", async () => {
    await runCommand(["build", at("plan.txt"), "--out", at("book.xlsx")]);
    const book = await readFile(at("book.xlsx"));
    await writeFile(at("short.xlsx"), book.subarray(0, book.length / 2));
    const result = await runCommand(["summary", at("short.xlsx"), "--out", out()]);
    expect(result).toMatchObject({ exitCode: 2, stdout: "" });
    expect(await readFile(at("kept.xlsx"), "utf8")).toBe("前からあるファイル");
  });
});
